package no.postmottak.keys.adapter;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;

/** The entries of a keystore, named by what they are for and a number, such as receipt-2; the highest is current. */
final class NumberedEntries {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
    private static final int AES_BYTES = 32;

    private final KeyStore keystore;
    private final KeyStore.ProtectionParameter protection;

    NumberedEntries(KeyStore keystore, char[] password) {
        this.keystore = keystore;
        this.protection = new KeyStore.PasswordProtection(password);
    }

    NavigableMap<Integer, SecretKey> secrets(String name) {
        var found = new TreeMap<Integer, SecretKey>();
        entries(name).forEach((number, entry) -> found.put(number, secret(name, entry)));
        return found;
    }

    NavigableMap<Integer, EcSigningKey> signingKeys(String name) {
        var found = new TreeMap<Integer, EcSigningKey>();
        entries(name).forEach((number, entry) -> found.put(number, signingKey(name, entry)));
        return found;
    }

    private NavigableMap<Integer, KeyStore.Entry> entries(String name) {
        var found = new TreeMap<Integer, KeyStore.Entry>();
        try {
            for (var alias : Collections.list(keystore.aliases())) {
                var number = alias.startsWith(name + "-") ? alias.substring(name.length() + 1) : "";
                if (NUMBER.matcher(number).matches()) {
                    found.put(Integer.valueOf(number), keystore.getEntry(alias, protection));
                }
            }
        } catch (GeneralSecurityException unreadable) {
            throw new KeystoreUnusable("the keystore has a " + name + " key that cannot be read", unreadable);
        }
        if (found.isEmpty()) {
            throw new KeystoreUnusable("the keystore has no key named " + name + "-1");
        }
        return found;
    }

    private static SecretKey secret(String name, KeyStore.Entry entry) {
        if (entry instanceof KeyStore.SecretKeyEntry kept && kept.getSecretKey().getEncoded().length == AES_BYTES) {
            return kept.getSecretKey();
        }
        throw new KeystoreUnusable("a " + name + " key of the keystore is not a secret key of 256 bits");
    }

    private static EcSigningKey signingKey(String name, KeyStore.Entry entry) {
        if (entry instanceof KeyStore.PrivateKeyEntry pair
                && pair.getCertificate().getPublicKey() instanceof ECPublicKey publicKey
                && NistCurve.isCurveOf(publicKey)) {
            return signingKey(pair.getPrivateKey(), publicKey, pair);
        }
        throw new KeystoreUnusable("a " + name + " key of the keystore is not a P-256 key with a certificate");
    }

    private static EcSigningKey signingKey(PrivateKey secret, ECPublicKey publicKey, KeyStore.PrivateKeyEntry pair) {
        var chain = Arrays.stream(pair.getCertificateChain())
                .map(X509Certificate.class::cast)
                .toList();
        return new EcSigningKey(secret, publicKey, chain);
    }
}
