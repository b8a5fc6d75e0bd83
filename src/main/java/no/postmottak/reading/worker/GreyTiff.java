package no.postmottak.reading.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a page as the plainest TIFF there is, rows as they are: Tesseract reads it ten times as fast as a grey map. */
final class GreyTiff {

    private static final int HEADER = 8;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int[][] TAGS = {
        {256, LONG}, // width
        {257, LONG}, // height
        {258, SHORT}, // bits of a sample
        {259, SHORT}, // compression
        {262, SHORT}, // what zero is
        {273, LONG}, // where the rows begin
        {277, SHORT}, // samples of a pixel
        {278, LONG}, // rows in a strip
        {279, LONG}, // bytes in a strip
    };
    private static final int UNCOMPRESSED = 1;
    private static final int ZERO_IS_BLACK = 1;

    private GreyTiff() {}

    static void write(Shades page, OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        var begin = HEADER + Short.BYTES + TAGS.length * 12 + Integer.BYTES;
        int[] values = {
            page.width, page.height, Byte.SIZE, UNCOMPRESSED, ZERO_IS_BLACK, begin, 1, page.height, page.values.length
        };
        data.writeBytes("MM");
        data.writeShort(42);
        data.writeInt(HEADER);
        data.writeShort(TAGS.length);
        for (var tag = 0; tag < TAGS.length; tag++) {
            data.writeShort(TAGS[tag][0]);
            data.writeShort(TAGS[tag][1]);
            data.writeInt(1);
            // a short stands at the beginning of its four bytes
            data.writeInt(TAGS[tag][1] == SHORT ? values[tag] << Short.SIZE : values[tag]);
        }
        data.writeInt(0);
        data.write(page.values);
        data.flush();
    }
}
