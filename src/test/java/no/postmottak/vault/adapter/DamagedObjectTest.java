package no.postmottak.vault.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.vault.VaultContract;
import no.postmottak.vault.VaultDamaged;
import no.postmottak.vault.VaultKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything someone with the disk in hand may try on an object. */
class DamagedObjectTest {

    private static final int SEALED = 64 * 1024 + 16;
    private static final int THREE_SEGMENTS_AND_A_BIT = 3 * 64 * 1024 + 100;

    @TempDir
    static Path folder;

    private static DiskVault vault;

    @BeforeAll
    static void openVault() {
        Keyring keyring = Keyrings.in(folder.resolve("keys"));
        vault = DiskVault.open(folder.resolve("vault"), 0, keyring);
    }

    @Test
    void anUntouchedCopyIsRead() throws IOException {
        var object = keep(THREE_SEGMENTS_AND_A_BIT);

        object.becomes(object.raw());

        assertThat(VaultContract.fetched(vault, object.key()))
                .isEqualTo(VaultContract.document(THREE_SEGMENTS_AND_A_BIT));
    }

    @Test
    void anyHeaderByteChangedIsFound() throws IOException {
        var object = keep(10);
        var raw = object.raw();
        var headerBytes = raw.length - 10 - 16;

        for (var at = 0; at < headerBytes; at++) {
            object.becomes(flipped(raw, at));
            assertDamaged(object, "header byte " + at + " changed");
        }
        assertThat(headerBytes).isEqualTo(object.headerBytes());
    }

    @Test
    void anyByteOfAShortObjectChangedIsFound() throws IOException {
        var object = keep(40);
        var raw = object.raw();

        for (var at = 0; at < raw.length; at++) {
            object.becomes(flipped(raw, at));
            assertDamaged(object, "byte " + at + " changed");
        }
    }

    @Test
    void aByteChangedInAnySegmentOrItsTagIsFound() throws IOException {
        var object = keep(THREE_SEGMENTS_AND_A_BIT);
        var raw = object.raw();

        for (var segment = 0; segment < 4; segment++) {
            var start = object.headerBytes() + segment * SEALED;
            var end = Math.min(start + SEALED, raw.length);
            for (var at : List.of(start, start + 50, end - 16, end - 1)) {
                object.becomes(flipped(raw, at));
                assertDamaged(object, "byte " + at + " changed");
            }
        }
    }

    @Test
    void anObjectCutAnywhereIsFound() throws IOException {
        for (var size : List.of(0, 1, 64 * 1024, 2 * 64 * 1024, THREE_SEGMENTS_AND_A_BIT)) {
            var object = keep(size);
            var raw = object.raw();
            for (var length : cuts(object.headerBytes(), raw.length)) {
                object.becomes(Arrays.copyOf(raw, length));
                assertDamaged(object, size + " bytes cut to " + length);
            }
        }
    }

    @Test
    void segmentsInAnotherOrderAreFound() throws IOException {
        var object = keep(THREE_SEGMENTS_AND_A_BIT);
        var whole = object.raw();

        object.becomes(together(object.header(), segment(whole, object, 1), segment(whole, object, 0)));
        assertDamaged(object, "two segments changed places, the rest gone");

        object.becomes(together(
                object.header(),
                segment(whole, object, 1),
                segment(whole, object, 0),
                segment(whole, object, 2),
                segment(whole, object, 3)));
        assertDamaged(object, "two segments changed places");
    }

    @Test
    void aSegmentLeftOutOrRepeatedIsFound() throws IOException {
        var object = keep(THREE_SEGMENTS_AND_A_BIT);
        var whole = object.raw();

        object.becomes(together(object.header(), segment(whole, object, 0), segment(whole, object, 3)));
        assertDamaged(object, "the middle left out");

        object.becomes(together(object.header(), segment(whole, object, 3)));
        assertDamaged(object, "only the last left");

        object.becomes(together(whole, segment(whole, object, 3)));
        assertDamaged(object, "the last repeated");
    }

    @Test
    void aSegmentOfAnotherObjectIsFound() throws IOException {
        var object = keep(THREE_SEGMENTS_AND_A_BIT);
        var other = keep(THREE_SEGMENTS_AND_A_BIT);
        var whole = object.raw();

        object.becomes(together(
                object.header(),
                segment(whole, object, 0),
                segment(other.raw(), other, 1),
                segment(whole, object, 2),
                segment(whole, object, 3)));

        assertDamaged(object, "one segment from another object");
    }

    @Test
    void bytesPutAfterTheEndAreFound() throws IOException {
        for (var size : List.of(0, 1, 64 * 1024, 64 * 1024 + 1)) {
            var object = keep(size);
            var whole = object.raw();
            for (var more : List.of(1, 15, 16, 17, SEALED)) {
                object.becomes(together(whole, new byte[more]));
                assertDamaged(object, more + " bytes put after " + size);
            }
        }
    }

    @Test
    void anObjectUnderTheNameOfAnotherIsFound() throws IOException {
        var object = keep(10);
        var other = keep(20);

        object.becomes(other.raw());

        // already here and not only at the first segment: the data key does not unwrap under another name
        assertThatThrownBy(() -> vault.fetch(object.key()).close()).isInstanceOf(VaultDamaged.class);
    }

    @Test
    void aHeaderOfAnotherObjectIsFound() throws IOException {
        var object = keep(10);
        var other = keep(10);

        object.becomes(
                together(other.header(), Arrays.copyOfRange(object.raw(), object.headerBytes(), object.raw().length)));

        assertDamaged(object, "another object's header");
    }

    @Test
    void noByteOfADamagedSegmentIsHandedOutAndReadingOnNeverSkipsIt() throws IOException {
        var object = keep(THREE_SEGMENTS_AND_A_BIT);
        object.becomes(flipped(object.raw(), object.headerBytes() + SEALED + 5));

        try (var plain = vault.fetch(object.key())) {
            assertThat(plain.readNBytes(64 * 1024))
                    .isEqualTo(Arrays.copyOf(VaultContract.document(THREE_SEGMENTS_AND_A_BIT), 64 * 1024));
            for (var again = 0; again < 3; again++) {
                var into = new byte[10];
                assertThatThrownBy(() -> plain.read(into)).isInstanceOf(VaultDamaged.class);
                assertThat(into).containsOnly(0);
            }
        }
    }

    @Test
    void theLastSegmentMissingIsNoQuietEnd() throws IOException {
        var object = keep(2 * 64 * 1024);
        object.becomes(Arrays.copyOf(object.raw(), object.headerBytes() + SEALED));

        try (var plain = vault.fetch(object.key())) {
            assertThatThrownBy(plain::readAllBytes).isInstanceOf(VaultDamaged.class);
        }
    }

    @Test
    void aKeyringWithOtherKeysOpensNothing() throws IOException {
        var object = keep(10);

        var stranger = DiskVault.open(folder.resolve("vault"), 0, Keyrings.in(folder.resolve("other-keys")));

        assertThatThrownBy(() -> stranger.fetch(object.key())).isInstanceOf(VaultDamaged.class);
    }

    private static List<Integer> cuts(int headerBytes, int length) {
        var borders = IntStream.iterate(headerBytes, at -> at < length, at -> at + SEALED);
        return borders.boxed()
                .flatMap(border ->
                        Stream.of(border - headerBytes, border - 1, border, border + 1, border + 16, border + 1000))
                .filter(cut -> cut < length)
                .distinct()
                .toList();
    }

    private static void assertDamaged(Stored object, String what) {
        assertThatThrownBy(() -> {
                    try (var plain = vault.fetch(object.key())) {
                        plain.readAllBytes();
                    }
                })
                .as(what)
                .isInstanceOf(VaultDamaged.class);
    }

    private static byte[] flipped(byte[] raw, int at) {
        var changed = raw.clone();
        changed[at] ^= 1;
        return changed;
    }

    private static byte[] segment(byte[] raw, Stored object, int number) {
        var start = object.headerBytes() + number * SEALED;
        return Arrays.copyOfRange(raw, start, Math.min(start + SEALED, raw.length));
    }

    private static byte[] together(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static Stored keep(int size) throws IOException {
        var kept = vault.keep(new ByteArrayInputStream(VaultContract.document(size)), size);
        return new Stored(kept.key(), new VaultFolder(folder.resolve("vault")).fileOf(kept.key()));
    }

    /** An object and the file it lies in. */
    private record Stored(VaultKey key, Path file) {

        byte[] raw() throws IOException {
            return Files.readAllBytes(file);
        }

        byte[] header() throws IOException {
            return Arrays.copyOf(raw(), headerBytes());
        }

        int headerBytes() {
            // mark, version, length, wrapped key, beginning of the nonces
            return 4 + 1 + 2 + 63 + 7;
        }

        void becomes(byte[] raw) throws IOException {
            Files.write(file, raw);
        }
    }
}
