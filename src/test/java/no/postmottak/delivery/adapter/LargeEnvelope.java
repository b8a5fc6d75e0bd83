package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.ContentCipher;
import no.postmottak.store.adapter.TestKeys;
import no.postmottak.submission.Submitted;
import no.postmottak.vault.Noise;
import no.postmottak.vault.adapter.DiskVault;

/** Packs a document as large as the first argument says, in a process of its own with little memory. */
final class LargeEnvelope {

    private LargeEnvelope() {}

    /** To a receiver, who opens it with as little memory. */
    private static void seal(InputStream packed, Path sealed) throws IOException {
        var key = TestReceiver.key(-1, 1);
        try (packed;
                var out = Files.newOutputStream(sealed)) {
            var lock = new CmsSealing.Lock(key.certificate(), ContentCipher.AES_256_GCM);
            new CmsSealing(new SecureRandom()).seal(packed, lock, out);
        }
        new CmsOpening(key).open(sealed, OutputStream.nullOutputStream());
    }

    public static void main(String[] arguments) throws IOException {
        var bytes = Long.parseLong(arguments[0]);
        var vault = DiskVault.open(Path.of(arguments[1]), 0, TestKeys.shared());
        var letter = new PackedLetter(vault, Submitted.appeal())
                .enclosing("film.bin", "application/octet-stream", new Noise(bytes));

        var packed = new AsicEnvelopes(vault, TestKeys.shared(), PackedLetter.SETTINGS, Clock.systemUTC())
                .pack(letter.contents(), Authority.UDI);

        if (packed.bytes() < bytes) {
            throw new IllegalStateException("noise cannot be packed into less than itself");
        }
        seal(vault.fetch(packed.key()), Path.of(arguments[1], "..", "sealed"));
    }
}
