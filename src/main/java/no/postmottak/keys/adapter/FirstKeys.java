package no.postmottak.keys.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Makes the keystore of a first start: one key of each kind, and a password when the operator has set none. */
final class FirstKeys {

    private static final List<String> SECRETS = List.of("wrap-1", "seal-1", "index-1");

    private final SecureRandom random;
    private final Clock clock;

    FirstKeys(SecureRandom random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    void createPassword(PrivateFile file) {
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(draw());
        file.create((secret + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    void createKeystore(PrivateFile file, char[] password) {
        try (var bytes = new ByteArrayOutputStream()) {
            var keystore = KeyStore.getInstance("PKCS12");
            keystore.load(null, password);
            var protection = new KeyStore.PasswordProtection(password);
            for (var alias : SECRETS) {
                SecretKey secret = new SecretKeySpec(draw(), "AES");
                keystore.setEntry(alias, new KeyStore.SecretKeyEntry(secret), protection);
            }
            keystore.setEntry("receipt-1", pair("Postmottak demo receipts"), protection);
            keystore.setEntry("envelope-1", pair("Postmottak demo envelopes"), protection);
            keystore.store(bytes, password);
            file.create(bytes.toByteArray());
        } catch (GeneralSecurityException | IOException failed) {
            throw new KeystoreUnusable("cannot make a keystore", failed);
        }
    }

    private KeyStore.PrivateKeyEntry pair(String name) {
        var pair = NistCurve.drawPair();
        var certificate = SelfSignedCertificate.of(pair, name, clock.instant());
        return new KeyStore.PrivateKeyEntry(pair.getPrivate(), new Certificate[] {certificate});
    }

    private byte[] draw() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }
}
