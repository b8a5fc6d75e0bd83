package no.postmottak.reading.adapter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A letter of an office program into which pictures were pasted or strokes drawn, piece by piece from the top. */
final class PastedLetter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int EMU_A_POINT = 12_700;

    private final List<Piece> pieces = new ArrayList<>();

    /** What stands in the letter. */
    private sealed interface Piece {

        record Line(String words) implements Piece {}

        record Picture(BufferedImage image, int width, int height) implements Piece {

            byte[] png() {
                return Documents.png(image);
            }
        }

        record Strokes(List<List<int[]>> all, int width, int height) implements Piece {}
    }

    PastedLetter line(String words) {
        pieces.add(new Piece.Line(words));
        return this;
    }

    PastedLetter lines(String... words) {
        for (var each : words) {
            line(each);
        }
        return this;
    }

    /** A picture so large on paper, in points. */
    PastedLetter picture(BufferedImage picture, int width, int height) {
        pieces.add(new Piece.Picture(picture, width, height));
        return this;
    }

    /** Strokes in tenths of a point. */
    PastedLetter strokes(List<List<int[]>> all, int width, int height) {
        pieces.add(new Piece.Strokes(all, width, height));
        return this;
    }

    byte[] docx() {
        var parts = new LinkedHashMap<String, byte[]>();
        var body = new StringBuilder();
        var links = new StringBuilder();
        for (var piece : pieces) {
            body.append("<w:p>");
            switch (piece) {
                case Piece.Line line ->
                    body.append("<w:r><w:t>").append(line.words()).append("</w:t></w:r>");
                case Piece.Picture picture -> {
                    var number = parts.size() + 1;
                    parts.put("word/media/picture" + number + ".png", picture.png());
                    links.append(link("rId" + number, "image", "media/picture" + number + ".png"));
                    body.append(inline(picture, number));
                }
                case Piece.Strokes strokes -> body.append(shape(strokes));
            }
            body.append("</w:p>");
        }
        put(parts, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>\
                <Override PartName="/word/document.xml" ContentType=\
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        put(parts, "_rels/.rels", links(link("rId1", "officeDocument", "word/document.xml")));
        put(parts, "word/_rels/document.xml.rels", links(links.toString()));
        put(parts, "word/document.xml", """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
                xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
                xmlns:v="urn:schemas-microsoft-com:vml"><w:body>%s<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="800" w:right="1000" w:bottom="800" w:left="1000" w:header="0" w:footer="0" w:gutter="0"/>\
                </w:sectPr></w:body></w:document>""".formatted(body));
        return zip(parts);
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                        .formatted(id, type)
                + " Target=\"" + target + "\"/>";
    }

    private static String links(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static String inline(Piece.Picture picture, int number) {
        var extent = "cx=\"%d\" cy=\"%d\"".formatted(picture.width() * EMU_A_POINT, picture.height() * EMU_A_POINT);
        return """
                <w:r><w:drawing><wp:inline><wp:extent %1$s/><wp:docPr id="%2$d" name="p%2$d"/><a:graphic>\
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>\
                <pic:cNvPr id="%2$d" name="p%2$d"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId%2$d"/>\
                <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext %1$s/>\
                </a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
                </wp:inline></w:drawing></w:r>""".formatted(extent, number);
    }

    private static String shape(Piece.Strokes strokes) {
        var path = new StringBuilder();
        for (var stroke : strokes.all()) {
            var sign = "m";
            for (var point : stroke) {
                path.append(sign).append(point[0]).append(',').append(point[1]);
                sign = "l";
            }
            path.append('e');
        }
        return """
                <w:r><w:pict><v:shape id="s1" style="width:%1$dpt;height:%2$dpt" coordsize="%3$d,%4$d" path="%5$s" \
                filled="f" strokecolor="#0a145a" strokeweight="1.4pt"/></w:pict></w:r>""".formatted(strokes.width(), strokes.height(), 10 * strokes.width(), 10 * strokes.height(), path);
    }

    /** The same as RTF, which has no strokes here. */
    byte[] rtf() {
        var body = new StringBuilder("{\\rtf1\\ansi\\paperw11906\\paperh16838\\margl1000\\margt800 ");
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Line line -> body.append(line.words().replaceAll("[^ -~]", "?"));
                case Piece.Picture picture ->
                    body.append("{\\pict\\pngblip\\picwgoal%d\\pichgoal%d "
                                    .formatted(20 * picture.width(), 20 * picture.height()))
                            .append(HexFormat.of().formatHex(picture.png()))
                            .append('}');
                case Piece.Strokes strokes -> throw new IllegalStateException("no strokes in RTF");
            }
            body.append("\\par\n");
        }
        return body.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    byte[] odt() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
        var body = new StringBuilder();
        var manifest = new StringBuilder();
        for (var piece : pieces) {
            body.append("<text:p>");
            switch (piece) {
                case Piece.Line line -> body.append(line.words());
                case Piece.Picture picture -> {
                    var name = "Pictures/p" + parts.size() + ".png";
                    parts.put(name, picture.png());
                    manifest.append(entry(name, "image/png"));
                    body.append("<draw:frame text:anchor-type=\"as-char\" svg:width=\"%dpt\" svg:height=\"%dpt\">"
                                    .formatted(picture.width(), picture.height()))
                            .append("<draw:image xlink:href=\"" + name + "\" xlink:type=\"simple\"/></draw:frame>");
                }
                case Piece.Strokes strokes -> body.append(path(strokes));
            }
            body.append("</text:p>");
        }
        put(parts, "content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
                xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"><office:automatic-styles>\
                <style:style style:name="pen" style:family="graphic"><style:graphic-properties draw:stroke="solid" \
                svg:stroke-width="1.4pt" svg:stroke-color="#0a145a" draw:fill="none"/></style:style>\
                </office:automatic-styles><office:body><office:text>%s</office:text></office:body>\
                </office:document-content>""".formatted(body));
        put(
                parts,
                "META-INF/manifest.xml",
                """
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
                manifest:version="1.3">""" + entry("/", "application/vnd.oasis.opendocument.text")
                        + entry("content.xml", "text/xml") + manifest + "</manifest:manifest>");
        return zip(parts);
    }

    private static String entry(String path, String type) {
        return "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>";
    }

    private static String path(Piece.Strokes strokes) {
        var path = new StringBuilder();
        for (var stroke : strokes.all()) {
            var sign = "M";
            for (var point : stroke) {
                path.append(sign).append(point[0]).append(' ').append(point[1]).append(' ');
                sign = "L";
            }
        }
        return """
                <draw:path draw:style-name="pen" text:anchor-type="as-char" svg:width="%1$dpt" svg:height="%2$dpt" \
                svg:viewBox="0 0 %3$d %4$d" svg:d="%5$s"/>""".formatted(strokes.width(), strokes.height(), 10 * strokes.width(), 10 * strokes.height(), path);
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
