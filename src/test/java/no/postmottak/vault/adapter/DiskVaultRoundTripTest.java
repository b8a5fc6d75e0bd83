package no.postmottak.vault.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.vault.Sha256;
import no.postmottak.vault.VaultContract;

class DiskVaultRoundTripTest {

    private static final int SEGMENT = 64 * 1024;
    private static final Path FOLDER = folder();
    private static final DiskVault VAULT =
            DiskVault.open(FOLDER.resolve("vault"), 0, Keyrings.in(FOLDER.resolve("keys")));

    @Property(tries = 300)
    void anySizeReadInAnyPiecesComesBackTheSame(@ForAll("sizes") int size, @ForAll long seed) throws Exception {
        var document = VaultContract.document(size);

        var kept = VAULT.keep(new ByteArrayInputStream(document), size);

        assertThat(kept.bytes()).isEqualTo(size);
        assertThat(readInPieces(VAULT.fetch(kept.key()), new Random(seed))).isEqualTo(document);
        assertThat(kept.sha256())
                .isEqualTo(Sha256.of(MessageDigest.getInstance("SHA-256").digest(document)));
        VAULT.remove(kept.key());
    }

    @Provide
    Arbitrary<Integer> sizes() {
        var nearABorder = Arbitraries.integers()
                .between(0, 4)
                .flatMap(segments -> Arbitraries.integers()
                        .between(-20, 20)
                        .map(beside -> Math.max(0, segments * SEGMENT + beside)));
        return Arbitraries.oneOf(nearABorder, Arbitraries.integers().between(0, 5 * SEGMENT));
    }

    @AfterContainer
    static void clear() throws IOException {
        try (var all = Files.walk(FOLDER)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static byte[] readInPieces(InputStream plain, Random random) throws IOException {
        var together = new ByteArrayOutputStream();
        try (plain) {
            var piece = new byte[SEGMENT];
            for (var read = 0; read >= 0; read = next(plain, piece, random)) {
                together.write(piece, 0, read);
            }
        }
        return together.toByteArray();
    }

    /** Now a few bytes, now many, now a single one by the other way of reading. */
    private static int next(InputStream plain, byte[] piece, Random random) throws IOException {
        if (random.nextInt(4) > 0) {
            return plain.read(piece, 0, 1 + random.nextInt(piece.length));
        }
        var single = plain.read();
        piece[0] = (byte) single;
        return single < 0 ? -1 : 1;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("vault-round-trip");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
