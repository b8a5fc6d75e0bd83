package no.postmottak.submission.adapter;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.postmottak.keys.PublishedKey;

/** The keys receipts are checked with, as a JSON Web Key Set in a file, for checks without a running gateway. */
public final class PublishedKeySet {

    private PublishedKeySet() {}

    /** Writes the public keys; there is nothing secret in the file. */
    public static void write(List<PublishedKey> keys, Path file) {
        var set = new JWKSet(keys.stream().map(PublishedKeySet::jwk).toList());
        try {
            Files.writeString(file, set.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the published keys cannot be written to " + file, unwritable);
        }
    }

    private static JWK jwk(PublishedKey key) {
        return new ECKey.Builder(Curve.P_256, key.publicKey())
                .keyID(key.keyId())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .build();
    }
}
