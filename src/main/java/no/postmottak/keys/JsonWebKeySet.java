package no.postmottak.keys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published keys the way RFC 7517 writes them: one shape for the address and for the file. */
public record JsonWebKeySet(List<Map<String, String>> keys) {

    public JsonWebKeySet {
        keys = List.copyOf(keys);
    }

    public static JsonWebKeySet of(List<PublishedKey> published) {
        return new JsonWebKeySet(published.stream().map(JsonWebKeySet::jwk).toList());
    }

    private static Map<String, String> jwk(PublishedKey key) {
        var jwk = new LinkedHashMap<String, String>();
        jwk.put("kty", "EC");
        jwk.put("crv", "P-256");
        jwk.put("use", "sig");
        jwk.put("alg", "ES256");
        jwk.put("kid", key.keyId());
        jwk.put("x", key.x());
        jwk.put("y", key.y());
        return jwk;
    }
}
