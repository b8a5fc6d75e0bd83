package no.postmottak.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.vault.VaultKey;
import no.postmottak.vault.adapter.DiskVault;

/** How fast the vault keeps and fetches, beside the JDK's own AES-GCM and SHA-256 and the disk it writes to. */
public final class VaultBenchmark {

    private static final int SEGMENT = 64 * 1024;
    private static final long BYTES = 300L << 20;
    private static final int ROUNDS = 5;
    private static final byte[] CHUNK = new byte[1 << 20];

    private final Path folder;
    private final DiskVault vault;
    private final PrintStream out;

    private VaultBenchmark(Path folder, PrintStream out) {
        this.folder = folder;
        this.vault = DiskVault.open(folder.resolve("vault"), 0, Keyrings.in(folder.resolve("keys")));
        this.out = out;
    }

    /** The first argument is the folder to measure in, else one of the system's temporary folders is taken. */
    public static void main(String[] arguments) throws Exception {
        new SecureRandom().nextBytes(CHUNK);
        var folder = arguments.length > 0
                ? Files.createDirectories(Path.of(arguments[0]))
                : Files.createTempDirectory("vault-benchmark");
        new VaultBenchmark(folder, System.out).run();
    }

    private void run() throws Exception {
        out.printf(Locale.ROOT, "%d MB, median of %d rounds after one to warm up%n", BYTES >> 20, ROUNDS);
        measure("JDK AES-256-GCM alone, 64 KiB segments", VaultBenchmark::encrypt);
        measure("JDK SHA-256 alone", VaultBenchmark::hash);
        measure("JDK SHA-256 and AES-256-GCM", () -> {
            hash();
            encrypt();
        });
        measure("plain file written and forced", this::writePlain);
        measure("vault keep (both, written and forced)", () -> vault.remove(keep()));
        var key = keep();
        measure("vault fetch", () -> fetch(key));
        vault.remove(key);
        measureSmall();
    }

    private void measureSmall() throws Exception {
        var count = 200;
        var took = new long[count];
        for (var number = 0; number < count; number++) {
            var start = System.nanoTime();
            vault.keep(new ByteArrayInputStream(CHUNK, 0, 100_000), CHUNK.length);
            took[number] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        out.printf(
                Locale.ROOT,
                "%-42s %8.2f ms median, %.2f ms at the 95th of 100%n",
                "vault keep of 100 kB",
                took[count / 2] / 1e6,
                took[count * 95 / 100] / 1e6);
    }

    private void measure(String what, Work work) throws Exception {
        var took = new long[ROUNDS];
        work.once();
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            work.once();
            took[round] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        out.printf(Locale.ROOT, "%-42s %8.0f MB/s%n", what, BYTES / 1e6 / (took[ROUNDS / 2] / 1e9));
    }

    private VaultKey keep() throws IOException {
        return vault.keep(document(), BYTES).key();
    }

    private void fetch(VaultKey key) throws IOException {
        try (var plain = vault.fetch(key)) {
            plain.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void writePlain() throws IOException {
        var file = folder.resolve("plain");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (var at = 0L; at < BYTES; at += SEGMENT) {
                channel.write(ByteBuffer.wrap(CHUNK, 0, SEGMENT));
            }
            channel.force(true);
        }
        Files.delete(file);
    }

    private static void hash() throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var at = 0L; at < BYTES; at += CHUNK.length) {
            digest.update(CHUNK);
        }
        digest.digest();
    }

    private static void encrypt() throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
        var key = new SecretKeySpec(new byte[32], "AES");
        var sealed = new byte[SEGMENT + 16];
        for (var number = 0; number < BYTES / SEGMENT; number++) {
            var nonce = ByteBuffer.allocate(12).putInt(number).array();
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
            cipher.doFinal(CHUNK, 0, SEGMENT, sealed, 0);
        }
    }

    private static InputStream document() {
        return new SequenceInputStream(
                Collections.enumeration(Collections.nCopies((int) (BYTES / CHUNK.length), 0).stream()
                        .<InputStream>map(ignored -> new ByteArrayInputStream(CHUNK))
                        .toList()));
    }

    /** One round of what is measured. */
    private interface Work {
        void once() throws Exception;
    }
}
