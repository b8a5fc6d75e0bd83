package no.postmottak.store.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.adapter.KeystoreFile;
import no.postmottak.keys.adapter.KeystoreKeyring;

/** One real keystore for all tests of this JVM. */
public final class TestKeys {

    private static final Keyring SHARED = make();

    private TestKeys() {}

    public static Keyring shared() {
        return SHARED;
    }

    private static Keyring make() {
        try {
            var folder = Files.createTempDirectory("postmottak-test-keys");
            return KeystoreKeyring.open(
                    new KeystoreFile(folder.resolve("keys.p12"), folder.resolve("password"), true), Clock.systemUTC());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
