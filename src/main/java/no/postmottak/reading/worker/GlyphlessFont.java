package no.postmottak.reading.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The font of words that are never drawn: it knows every character of every script by its number, and shows none. */
final class GlyphlessFont {

    private static final int GLYPH_CODES = 1 << 16;
    private static final int FIRST_SPARE = Character.MIN_SURROGATE;
    private static final int LAST_SPARE = Character.MAX_SURROGATE;
    private static final int UNKNOWN = 0xFFFD;
    private static final COSName NAME = COSName.getPDFName("Unseen");
    private static final String MEANINGS = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final COSName TO_GLYPH = COSName.getPDFName("CIDToGIDMap");

    private final COSDictionary font = new COSDictionary();
    private final COSStream toUnicode;
    private final Map<Integer, Integer> spares = new HashMap<>();

    GlyphlessFont(PDDocument pdf) throws IOException {
        toUnicode = pdf.getDocument().createCOSStream();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, NAME);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant(pdf))));
        font.setItem(COSName.TO_UNICODE, toUnicode);
    }

    private static COSArray arrayOf(int... numbers) {
        var array = new COSArray();
        for (var number : numbers) {
            array.add(COSInteger.get(number));
        }
        return array;
    }

    private static COSDictionary descendant(PDDocument pdf) throws IOException {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        var descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, NAME);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, GlyphlessProgram.WIDTH);
        descendant.setItem(TO_GLYPH, everyCodeToTheOneGlyph(pdf));
        descendant.setItem(COSName.FONT_DESC, descriptor(pdf));
        return descendant;
    }

    private static COSDictionary descriptor(PDDocument pdf) throws IOException {
        var program = pdf.getDocument().createCOSStream();
        var bytes = GlyphlessProgram.bytes();
        program.setInt(COSName.LENGTH1, bytes.length);
        write(program, bytes);
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(COSName.FONT_BBOX, arrayOf(0, 0, GlyphlessProgram.WIDTH, 1000));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 1000);
        descriptor.setInt(COSName.DESCENT, 0);
        descriptor.setInt(COSName.CAP_HEIGHT, 1000);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    private static COSStream everyCodeToTheOneGlyph(PDDocument pdf) throws IOException {
        var map = new byte[2 * GLYPH_CODES];
        for (var code = 0; code < GLYPH_CODES; code++) {
            map[2 * code + 1] = 1;
        }
        var stream = pdf.getDocument().createCOSStream();
        write(stream, map);
        return stream;
    }

    COSDictionary dictionary() {
        return font;
    }

    /** The code a character is written with; characters beyond the first plane borrow those that no character has. */
    int code(int character) {
        if (Character.isBmpCodePoint(character)) {
            return Character.isSurrogate((char) character) || character == 0 ? UNKNOWN : character;
        }
        var known = spares.get(character);
        if (known != null) {
            return known;
        }
        var next = FIRST_SPARE + spares.size();
        if (next > LAST_SPARE) {
            return UNKNOWN;
        }
        spares.put(character, next);
        return next;
    }

    /** Writes down which code means which character, when all are known. */
    void close() {
        var map = new StringBuilder(MEANINGS);
        var ranges = new ArrayList<String>();
        for (var high = 0; high < 256; high++) {
            if (high < FIRST_SPARE >> 8 || high > LAST_SPARE >> 8) {
                ranges.add(String.format(Locale.ROOT, "<%02X00> <%02XFF> <%02X00>", high, high, high));
            }
        }
        inHundreds(map, "bfrange", ranges);
        var borrowed = spares.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(spare -> String.format(Locale.ROOT, "<%04X> <%s>", spare.getValue(), utf16(spare.getKey())))
                .toList();
        inHundreds(map, "bfchar", borrowed);
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        try {
            write(toUnicode, map.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void inHundreds(StringBuilder map, String what, List<String> lines) {
        for (var from = 0; from < lines.size(); from += 100) {
            var part = lines.subList(from, Math.min(lines.size(), from + 100));
            map.append(part.size()).append(" begin").append(what).append('\n');
            part.forEach(line -> map.append(line).append('\n'));
            map.append("end").append(what).append('\n');
        }
    }

    private static String utf16(int character) {
        var both = Character.toChars(character);
        return String.format(Locale.ROOT, "%04X%04X", (int) both[0], (int) both[1]);
    }

    private static void write(COSStream stream, byte[] bytes) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }
}
