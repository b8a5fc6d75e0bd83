package no.postmottak.web.api;

import java.util.List;
import no.postmottak.keys.JsonWebKeySet;
import no.postmottak.keys.Keyring;
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
            Json.answer(ctx, JsonWebKeySet.of(keyring.publishedKeys()));
        }));
    }
}
