package no.postmottak.keys.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import no.postmottak.keys.DataKey;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.PublishedKey;
import no.postmottak.keys.Purpose;
import no.postmottak.keys.SigningKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A keyring whose keys lie in a PKCS#12 file outside the database. */
public final class KeystoreKeyring implements Keyring {

    private static final Logger LOG = LoggerFactory.getLogger(KeystoreKeyring.class);

    private final Sealing wrapping;
    private final Sealing sealing;
    private final SecretKey indexing;
    private final Map<Purpose, NavigableMap<Integer, EcSigningKey>> signing = new EnumMap<>(Purpose.class);

    private KeystoreKeyring(NumberedEntries entries, SecureRandom random) {
        this.wrapping = new Sealing(entries.secrets("wrap"), random);
        this.sealing = new Sealing(entries.secrets("seal"), random);
        // the first and only one: a new index key would make every pseudonym in the database unfindable
        this.indexing = entries.secrets("index").firstEntry().getValue();
        for (var purpose : Purpose.values()) {
            signing.put(purpose, entries.signingKeys(purpose.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Opens the keystore, or makes it when it is missing and that is allowed; throws {@link KeystoreUnusable}. */
    public static KeystoreKeyring open(KeystoreFile place, Clock clock) {
        var random = new SecureRandom();
        var keystore = new PrivateFile(place.keystore());
        if (!keystore.isThere()) {
            create(place, new FirstKeys(random, clock));
        }
        var password = password(new PrivateFile(place.passwordFile()));
        return new KeystoreKeyring(new NumberedEntries(load(keystore, password), password), random);
    }

    @Override
    public byte[] wrap(DataKey key, String context) {
        return wrapping.seal(key.forCipher().getEncoded(), context);
    }

    @Override
    public DataKey unwrap(byte[] wrapped, String context) {
        return new DataKey(wrapping.open(wrapped, context));
    }

    @Override
    public byte[] seal(byte[] plain, String context) {
        return sealing.seal(plain, context);
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
        return sealing.open(sealed, context);
    }

    @Override
    public byte[] index(String value, String context) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(indexing);
            mac.update(context.getBytes(StandardCharsets.UTF_8));
            // keeps "ab" in context "c" apart from "b" in context "ca": UTF-8 never holds this byte
            mac.update((byte) 0xFF);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java runtime has HMAC-SHA-256", absent);
        }
    }

    @Override
    public SigningKey signing(Purpose purpose) {
        return keys(purpose).lastEntry().getValue();
    }

    @Override
    public List<PublishedKey> publishedKeys() {
        return keys(Purpose.RECEIPT).descendingMap().values().stream()
                .map(EcSigningKey::published)
                .toList();
    }

    @Override
    public String toString() {
        return "keyring withheld";
    }

    private NavigableMap<Integer, EcSigningKey> keys(Purpose purpose) {
        return Objects.requireNonNull(signing.get(purpose));
    }

    private static void create(KeystoreFile place, FirstKeys first) {
        if (!place.mayCreate()) {
            throw new KeystoreUnusable("the keystore " + place.keystore()
                    + " is missing, and what was sealed with it cannot be opened without it: put it back");
        }
        var password = new PrivateFile(place.passwordFile());
        if (!password.isThere()) {
            first.createPassword(password);
        }
        first.createKeystore(new PrivateFile(place.keystore()), password(password));
        LOG.info("made a keystore with new keys and self-signed certificates: {}", place.keystore());
    }

    private static char[] password(PrivateFile file) {
        var password = new String(file.read(), StandardCharsets.UTF_8).strip();
        if (password.isEmpty()) {
            throw new KeystoreUnusable("the password file " + file.path() + " is empty");
        }
        return password.toCharArray();
    }

    private static KeyStore load(PrivateFile file, char[] password) {
        try {
            var keystore = KeyStore.getInstance("PKCS12");
            keystore.load(new ByteArrayInputStream(file.read()), password);
            return keystore;
        } catch (IOException | GeneralSecurityException unopened) {
            throw new KeystoreUnusable(
                    "the keystore " + file.path() + " does not open: wrong password, or the file is damaged", unopened);
        }
    }
}
