package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collections;

/** A receiver's own key and certificate, as it keeps them in a PKCS#12 file. */
public record ReceiverKey(PrivateKey secret, X509Certificate certificate) {

    /** Reads the first key of the file. */
    public static ReceiverKey read(Path file, char[] password) {
        try (var in = Files.newInputStream(file)) {
            var keystore = KeyStore.getInstance("PKCS12");
            keystore.load(in, password);
            for (var alias : Collections.list(keystore.aliases())) {
                if (keystore.getKey(alias, password) instanceof PrivateKey secret) {
                    return new ReceiverKey(secret, (X509Certificate) keystore.getCertificate(alias));
                }
            }
            throw new IllegalArgumentException("the file " + file + " holds no key");
        } catch (IOException | GeneralSecurityException unopened) {
            throw new IllegalArgumentException(
                    "the file " + file + " does not open: wrong password, or damaged", unopened);
        }
    }

    @Override
    public String toString() {
        return "receiver's key withheld";
    }
}
