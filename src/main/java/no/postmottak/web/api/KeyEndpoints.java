package no.postmottak.web.api;

import java.util.List;
import java.util.Map;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.PublishedKey;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;

/** The public keys receipts are checked with, the retired ones too. */
public final class KeyEndpoints implements Endpoints {

    static final String PATH = "/.well-known/jwks.json";

    private final Keyring keyring;

    public KeyEndpoints(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.get(PATH, Access.ANYONE, ctx -> {
            ctx.header("Cache-Control", "public, max-age=300");
            Json.answer(
                    ctx,
                    Map.of(
                            "keys",
                            keyring.publishedKeys().stream()
                                    .map(KeyEndpoints::jwk)
                                    .toList()));
        }));
    }

    private static Map<String, String> jwk(PublishedKey key) {
        return Map.of(
                "kty",
                "EC",
                "crv",
                "P-256",
                "use",
                "sig",
                "alg",
                "ES256",
                "kid",
                key.keyId(),
                "x",
                key.x(),
                "y",
                key.y());
    }
}
