package no.postmottak.letters;

import java.util.List;
import java.util.stream.Collectors;

/** A letter saved by a word processor as ODT, in as few parts as the format allows. */
final class Odt {

    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MANIFEST = HEAD + """
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">\
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" \
            manifest:media-type="application/vnd.oasis.opendocument.text"/>\
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>""";
    private static final String STYLES = """
            <office:automatic-styles>\
            <style:style style:name="Date" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/></style:style>\
            <style:style style:name="Body" style:family="paragraph">\
            <style:paragraph-properties fo:margin-bottom="0.3cm"/></style:style>\
            <style:style style:name="Subject" style:family="paragraph">\
            <style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>""";
    private static final String NAMESPACES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.3\"";

    private Odt() {}

    static byte[] of(LetterText text) {
        var gap = "<text:p/>";
        var body = paragraphs("", text.sender())
                + gap
                + paragraphs("", text.recipient())
                + gap
                + paragraphs("Date", List.of(text.placeAndDate()))
                + gap
                + paragraphs("Subject", List.of(text.subject()))
                + gap
                + paragraphs("Body", text.body())
                + gap
                + paragraphs("", List.of(text.closing()))
                + gap
                + gap
                + paragraphs("", text.names());
        var content = HEAD + "<office:document-content " + NAMESPACES + ">" + STYLES + "<office:body><office:text>"
                + body + "</office:text></office:body></office:document-content>";
        return new ZipPackage()
                .withStored("mimetype", MEDIA_TYPE)
                .with("content.xml", content)
                .with("META-INF/manifest.xml", MANIFEST)
                .bytes();
    }

    private static String paragraphs(String style, List<String> lines) {
        var named = style.isEmpty() ? "" : " text:style-name=\"" + style + "\"";
        return lines.stream()
                .map(line -> "<text:p" + named + ">" + ZipPackage.escaped(line) + "</text:p>")
                .collect(Collectors.joining());
    }
}
