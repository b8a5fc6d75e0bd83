package no.postmottak.signature.worker;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of an untrusted file, in memory or on a file system that lives in memory, never copied as a whole. */
final class FileBytes {

    private final ByteBuffer bytes;
    private final DSSDocument document;

    private FileBytes(ByteBuffer bytes, DSSDocument document) {
        this.bytes = bytes;
        this.document = document;
    }

    static FileBytes of(byte[] bytes) {
        return new FileBytes(ByteBuffer.wrap(bytes), new InMemoryDocument(bytes));
    }

    static FileBytes of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var mapped = channel.map(MapMode.READ_ONLY, 0, channel.size());
            return new FileBytes(mapped, new FileDocument(file.toFile()));
        }
    }

    DSSDocument document() {
        return document;
    }

    int length() {
        return bytes.limit();
    }

    byte at(int index) {
        return bytes.get(index);
    }

    /** A number that is written with its last byte first. */
    long number(int at, int size) {
        long number = 0;
        for (var i = size - 1; i >= 0; i--) {
            number = number << 8 | (at(at + i) & 0xff);
        }
        return number;
    }

    /** The first bytes as text, one character a byte. */
    String start(int most) {
        return text(0, Math.min(most, length()));
    }

    /** A part of the file as text, one character a byte. */
    String text(int from, int to) {
        var part = new byte[to - from];
        bytes.get(from, part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    /** The file up to here, as it was before anything was added. */
    RandomAccessRead upTo(int end) {
        return new RandomAccessReadBuffer(bytes.slice(0, end));
    }

    int count(String word) {
        var sought = word.getBytes(StandardCharsets.ISO_8859_1);
        var found = 0;
        for (var i = 0; i <= length() - sought.length; i++) {
            var k = 0;
            while (k < sought.length && at(i + k) == sought[k]) {
                k++;
            }
            found += k == sought.length ? 1 : 0;
        }
        return found;
    }
}
