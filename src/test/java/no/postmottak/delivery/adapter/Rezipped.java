package no.postmottak.delivery.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A container whose entry somebody exchanged, for tests. */
final class Rezipped {

    private Rezipped() {}

    static byte[] with(byte[] container, String name, byte[] forged) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : OpenedEnvelope.of(container).entries().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getKey().equals(name) ? forged : entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
