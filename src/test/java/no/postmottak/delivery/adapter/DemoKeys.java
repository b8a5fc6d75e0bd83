package no.postmottak.delivery.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.postmottak.delivery.demo.DemoReceivers;

/** The keys a demonstration made for the authorities it plays, to open with in tests what they were sent. */
public final class DemoKeys {

    private DemoKeys() {}

    /** The container in an envelope that was handed out by a gateway with this home. */
    public static byte[] open(Path home, byte[] sealed) {
        try (var keys = Files.newDirectoryStream(home.resolve("demo/receivers"), "*.p12")) {
            for (var file : keys) {
                var key = ReceiverKey.read(file, DemoReceivers.PASSWORD.toCharArray());
                if (isSealedTo(key, sealed)) {
                    return opened(key, sealed);
                }
            }
            throw new IllegalStateException("sealed to nobody the demonstration plays");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The container in an envelope sealed to this key. */
    public static byte[] opened(ReceiverKey key, byte[] sealed) throws IOException {
        var file = Files.createTempFile("sealed", ".asice.p7m");
        try {
            Files.write(file, sealed);
            var container = new ByteArrayOutputStream();
            new CmsOpening(key).open(file, container);
            return container.toByteArray();
        } finally {
            Files.delete(file);
        }
    }

    private static boolean isSealedTo(ReceiverKey key, byte[] sealed) {
        var serial = key.certificate().getSerialNumber().toByteArray();
        for (var at = 0; at <= Math.min(sealed.length, 2_000) - serial.length; at++) {
            if (java.util.Arrays.equals(sealed, at, at + serial.length, serial, 0, serial.length)) {
                return true;
            }
        }
        return false;
    }
}
