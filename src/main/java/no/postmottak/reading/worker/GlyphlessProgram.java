package no.postmottak.reading.worker;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The smallest TrueType program there can be: two glyphs, both empty. */
final class GlyphlessProgram {

    /** How wide every character is, in thousandths of its height. */
    static final int WIDTH = 500;

    private static final int UNITS = 1000;
    private static final int GLYPHS = 2;
    private static final int VERSION = 0x0001_0000;
    private static final int CHECKSUM_OF_ALL = 0xB1B0_AFBA;
    private static final int MAGIC = 0x5F0F_3CF5;
    private static final int ENTRY = 16;

    private GlyphlessProgram() {}

    static byte[] bytes() {
        var tables = tables();
        var offset = 12 + ENTRY * tables.size();
        var size = offset
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        var font = ByteBuffer.allocate(size).putInt(VERSION);
        // as many as fit a power of two, for readers that search by halves
        font.putShort((short) tables.size()).putShort((short) 64).putShort((short) 2);
        font.putShort((short) (ENTRY * tables.size() - 64));
        var headAt = 0;
        for (var table : tables.entrySet()) {
            headAt = table.getKey().equals("head") ? offset : headAt;
            font.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            font.putInt(checksum(table.getValue())).putInt(offset).putInt(table.getValue().length);
            font.put(offset, table.getValue());
            offset += padded(table.getValue().length);
        }
        return font.putInt(headAt + 8, CHECKSUM_OF_ALL - checksum(font.array())).array();
    }

    /** In the order of their names, as a reader expects. */
    private static Map<String, byte[]> tables() {
        var tables = new LinkedHashMap<String, byte[]>();
        tables.put("glyf", new byte[4]);
        tables.put("head", head());
        tables.put("hhea", across());
        tables.put("hmtx", ByteBuffer.allocate(6).putShort((short) WIDTH).array());
        tables.put("loca", new byte[2 * (GLYPHS + 1)]);
        tables.put(
                "maxp",
                ByteBuffer.allocate(32)
                        .putInt(VERSION)
                        .putShort((short) GLYPHS)
                        .putShort(14, (short) 1)
                        .array());
        return tables;
    }

    private static byte[] head() {
        return ByteBuffer.allocate(54)
                .putInt(0, VERSION)
                .putInt(4, VERSION)
                .putInt(12, MAGIC)
                .putShort(18, (short) UNITS)
                .putShort(46, (short) 8)
                .putShort(48, (short) 2)
                .array();
    }

    private static byte[] across() {
        return ByteBuffer.allocate(36)
                .putInt(0, VERSION)
                .putShort(4, (short) UNITS)
                .putShort(10, (short) WIDTH)
                .putShort(18, (short) 1)
                .putShort(34, (short) 1)
                .array();
    }

    private static int checksum(byte[] table) {
        var words = ByteBuffer.wrap(java.util.Arrays.copyOf(table, padded(table.length)));
        var sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
