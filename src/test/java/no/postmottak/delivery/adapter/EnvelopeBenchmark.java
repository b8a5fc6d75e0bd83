package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import no.postmottak.delivery.ContentCipher;

/** How fast an envelope is sealed beside the JDK's own AES-256-GCM over the same bytes, in the same process by turns. */
public final class EnvelopeBenchmark {

    private static final long BYTES = 512L << 20;
    private static final int ROUNDS = 9;
    private static final byte[] CHUNK = new byte[JdkGcm.CHUNK];

    private EnvelopeBenchmark() {}

    /** One turn of what is measured. */
    private interface Work {
        void once() throws IOException, GeneralSecurityException;
    }

    /** Ends with 1 where sealing is less than half as fast as the bare cipher. */
    public static void main(String[] arguments) throws Exception {
        new SecureRandom().nextBytes(CHUNK);
        var key = TestReceiver.key(-1, 1);
        var bare = new double[ROUNDS];
        var gcm = new double[ROUNDS];
        var cbc = new double[ROUNDS];
        for (var round = -2; round < ROUNDS; round++) {
            var at = Math.max(round, 0);
            bare[at] = cpuSeconds(EnvelopeBenchmark::encrypt);
            gcm[at] = cpuSeconds(() -> seal(key, ContentCipher.AES_256_GCM));
            cbc[at] = cpuSeconds(() -> seal(key, ContentCipher.AES_256_CBC));
        }
        var ratio = median(bare) / median(gcm);
        tell(System.out, "JDK AES-256-GCM alone", median(bare));
        tell(System.out, "sealed as CMS, AES-256-GCM", median(gcm));
        tell(System.out, "sealed as CMS, AES-256-CBC", median(cbc));
        System.out.printf(Locale.ROOT, "sealing runs at %.0f %% of the bare cipher (bar: 50 %%)%n", 100 * ratio);
        System.exit(ratio >= 0.5 ? 0 : 1);
    }

    private static void tell(PrintStream out, String what, double seconds) {
        out.printf(
                Locale.ROOT,
                "%-30s %6.0f MB a CPU second (median of %d, %d MB each)%n",
                what,
                BYTES / 1e6 / seconds,
                ROUNDS,
                BYTES >> 20);
    }

    private static double cpuSeconds(Work work) throws IOException, GeneralSecurityException {
        var cpu = ManagementFactory.getThreadMXBean();
        var before = cpu.getCurrentThreadCpuTime();
        work.once();
        return (cpu.getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static void seal(ReceiverKey key, ContentCipher cipher) throws IOException {
        new CmsSealing(new SecureRandom())
                .seal(new Chunks(), new CmsSealing.Lock(key.certificate(), cipher), OutputStream.nullOutputStream());
    }

    private static void encrypt() throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
        var nonce = new byte[12];
        new SecureRandom().nextBytes(nonce);
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[32], "AES"), new GCMParameterSpec(128, nonce));
        var sealed = new byte[CHUNK.length + 16];
        for (var at = 0L; at < BYTES; at += CHUNK.length) {
            cipher.update(CHUNK, 0, CHUNK.length, sealed);
        }
        cipher.doFinal();
    }

    private static double median(double[] measured) {
        var sorted = measured.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** As many bytes as are measured, at no cost but copying them. */
    private static final class Chunks extends InputStream {

        private long left = BYTES;

        @Override
        public int read() {
            throw new UnsupportedOperationException("read in chunks");
        }

        @Override
        public int read(byte[] into, int from, int atMost) {
            if (left == 0) {
                return -1;
            }
            var count = (int) Math.min(left, Math.min(atMost, CHUNK.length));
            System.arraycopy(CHUNK, 0, into, from, count);
            left -= count;
            return count;
        }
    }
}
