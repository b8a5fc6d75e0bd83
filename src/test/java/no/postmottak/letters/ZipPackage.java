package no.postmottak.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip an office document is: entries in a given order with a given time, so that the bytes never change. */
final class ZipPackage {

    private static final LocalDateTime SAVED = LocalDateTime.parse("2026-03-01T12:00:00");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    ZipPackage with(String name, String content) {
        return put(new ZipEntry(name), content);
    }

    /** Readers of ODT look for the type uncompressed at the front of the file. */
    ZipPackage withStored(String name, String content) {
        var raw = content.getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32();
        sum.update(raw);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(raw.length);
        entry.setCrc(sum.getValue());
        return put(entry, content);
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private ZipPackage put(ZipEntry entry, String content) {
        entry.setTimeLocal(SAVED);
        try {
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
