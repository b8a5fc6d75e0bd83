package no.postmottak.keys.adapter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.postmottak.keys.Keyring;

/** Real keyrings for tests, with keys made on the spot. */
public final class Keyrings {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-19T13:32:00Z"), ZoneOffset.UTC);

    private Keyrings() {}

    /** Made on the first call for a folder, opened on the next. */
    public static Keyring in(Path folder) {
        return KeystoreKeyring.open(placeIn(folder, true), CLOCK);
    }

    static KeystoreFile placeIn(Path folder, boolean mayCreate) {
        return new KeystoreFile(folder.resolve("keystore.p12"), folder.resolve("keystore.password"), mayCreate);
    }

    static Keyring reopen(Path folder) {
        return KeystoreKeyring.open(placeIn(folder, false), CLOCK);
    }
}
