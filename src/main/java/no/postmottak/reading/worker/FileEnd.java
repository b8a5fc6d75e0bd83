package no.postmottak.reading.worker;

import java.util.OptionalInt;

/** Where a file of a known kind ends by its own account; what lies behind belongs to something else. */
final class FileEnd {

    private static final int MOST_STEPS = 2_000_000;

    private FileEnd() {}

    /** Empty where the kind has no end, or the file breaks off before it. */
    static OptionalInt of(ByteSearch file, String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> pdf(file);
            case "image/png" -> png(file);
            case "image/jpeg" -> jpeg(file, 0);
            case "image/gif" -> gif(file);
            case "image/webp" -> OptionalInt.of((int) Math.min(Integer.MAX_VALUE, file.little(4, 4) + 8));
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt pdf(ByteSearch file) {
        var mark = file.last("%%EOF", 0);
        return mark < 0 ? OptionalInt.empty() : OptionalInt.of(mark + "%%EOF".length());
    }

    private static OptionalInt png(ByteSearch file) {
        var at = 8L;
        for (var step = 0; step < MOST_STEPS && at < file.length(); step++) {
            var length = file.big((int) at, 4);
            if (length < 0) {
                return OptionalInt.empty();
            }
            var next = at + length + 12;
            if (file.isAt((int) at + 4, "IEND")) {
                return OptionalInt.of((int) next);
            }
            at = next;
        }
        return OptionalInt.empty();
    }

    /** Phones put further pictures of the same shot behind the first. */
    private static OptionalInt jpeg(ByteSearch file, int begin) {
        var end = oneJpeg(file, begin);
        if (end.isEmpty()) {
            return begin == 0 ? end : OptionalInt.of(begin);
        }
        var next = end.getAsInt();
        while (file.at(next) == 0) {
            next++;
        }
        return file.isAt(next, "\u00FF\u00D8\u00FF") ? jpeg(file, next) : end;
    }

    private static OptionalInt oneJpeg(ByteSearch file, int begin) {
        var at = begin + 2;
        while (at < file.length()) {
            if (file.at(at) != 0xFF) {
                at++;
                continue;
            }
            var marker = file.at(at + 1);
            if (marker == 0xD9) {
                return OptionalInt.of(at + 2);
            }
            at += isBare(marker) ? 1 + (marker == 0xFF ? 0 : 1) : 2 + (int) Math.max(0, file.big(at + 2, 2));
        }
        return OptionalInt.empty();
    }

    /** Markers, and what looks like one among the picture's own bytes, that no length follows. */
    private static boolean isBare(int marker) {
        return marker <= 0x01 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD8);
    }

    private static OptionalInt gif(ByteSearch file) {
        var at = 13 + table(file.at(10));
        for (var step = 0; step < MOST_STEPS; step++) {
            switch (file.at(at)) {
                case 0x3B -> {
                    return OptionalInt.of(at + 1);
                }
                case 0x21 -> at = blocks(file, at + 2);
                case 0x2C -> at = blocks(file, at + 11 + table(file.at(at + 9)));
                default -> {
                    return OptionalInt.empty();
                }
            }
        }
        return OptionalInt.empty();
    }

    /** How long the colour table is that flags tell of. */
    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);
    }

    private static int blocks(ByteSearch file, int from) {
        var at = from;
        while (file.at(at) > 0) {
            at += file.at(at) + 1;
        }
        return at + 1;
    }
}
