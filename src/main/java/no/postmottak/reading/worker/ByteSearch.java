package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The bytes of a file, looked at in place; no more of it than fits a sensible document. */
final class ByteSearch {

    private static final long MOST = 512L << 20;

    private final ByteBuffer bytes;

    private ByteSearch(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static ByteSearch in(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return new ByteSearch(channel.map(FileChannel.MapMode.READ_ONLY, 0, Math.min(MOST, channel.size())));
        }
    }

    int length() {
        return bytes.limit();
    }

    int at(int index) {
        return index < 0 || index >= length() ? -1 : bytes.get(index) & 0xFF;
    }

    /** A number of two or four bytes, the least first; -1 where there are not so many. */
    long little(int index, int size) {
        var number = 0L;
        for (var i = size - 1; i >= 0; i--) {
            if (at(index + i) < 0) {
                return -1;
            }
            number = (number << 8) | at(index + i);
        }
        return number;
    }

    /** A number of two or four bytes, the greatest first; -1 where there are not so many. */
    long big(int index, int size) {
        var number = 0L;
        for (var i = 0; i < size; i++) {
            if (at(index + i) < 0) {
                return -1;
            }
            number = (number << 8) | at(index + i);
        }
        return number;
    }

    boolean isAt(int index, String latin) {
        for (var i = 0; i < latin.length(); i++) {
            if (at(index + i) != latin.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a word begins, from one place up to another; -1 when it is not there. */
    int first(String latin, int from, int to) {
        var head = latin.charAt(0);
        for (var i = Math.max(0, from); i < Math.min(to, length()); i++) {
            if (at(i) == head && isAt(i, latin)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(String latin) {
        return first(latin, 0, length()) >= 0;
    }

    /** The same for names as old office files write them, in two bytes a letter. */
    boolean hasWide(String name) {
        return has(String.join("\0", name.split("")) + "\0");
    }

    /** Where a word begins last; -1 when it is not there. */
    int last(String latin, int from) {
        for (var i = length() - latin.length(); i >= Math.max(0, from); i--) {
            if (isAt(i, latin)) {
                return i;
            }
        }
        return -1;
    }

    /** How many bytes that mean something lie between two places. */
    int meaningful(int from, int to) {
        var count = 0;
        for (var i = Math.max(0, from); i < Math.min(to, length()); i++) {
            if (at(i) > ' ') {
                count++;
            }
        }
        return count;
    }

    /** The first bytes as text of one byte a letter, in small letters. */
    String text(int most) {
        return exactText(most).toLowerCase(Locale.ROOT);
    }

    /** The same with large and small letters as they stand. */
    String exactText(int most) {
        var head = new byte[Math.min(most, length())];
        bytes.get(0, head);
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
