package no.postmottak.letters;

import java.util.List;
import java.util.stream.Collectors;

/** A letter saved by a word processor as DOCX, in as few parts as the format allows. */
final class Docx {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = HEAD + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONS = HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type=\
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";
    private static final String PAGE = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\""
            + " w:footer=\"708\" w:gutter=\"0\"/></w:sectPr>";

    private final boolean rightToLeft;

    private Docx(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    static byte[] of(LetterText text) {
        return new Docx(false).save(text);
    }

    static byte[] rightToLeft(LetterText text) {
        return new Docx(true).save(text);
    }

    private byte[] save(LetterText text) {
        var body = paragraphs(text.sender())
                + gap()
                + paragraphs(text.recipient())
                + gap()
                + paragraph("<w:jc w:val=\"end\"/>", "", text.placeAndDate())
                + gap()
                + paragraph("", "<w:b/>", text.subject())
                + gap()
                + text.body().stream().map(this::bodyParagraph).collect(Collectors.joining())
                + gap()
                + paragraphs(List.of(text.closing()))
                + gap()
                + gap()
                + paragraphs(text.names());
        var document = HEAD + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body>" + body + PAGE + "</w:body></w:document>";
        return new ZipPackage()
                .with("[Content_Types].xml", TYPES)
                .with("_rels/.rels", RELATIONS)
                .with("word/document.xml", document)
                .bytes();
    }

    private String paragraphs(List<String> lines) {
        return lines.stream().map(line -> paragraph("", "", line)).collect(Collectors.joining());
    }

    private String bodyParagraph(String words) {
        return paragraph("<w:spacing w:after=\"160\"/>", "", words);
    }

    private String gap() {
        return "<w:p/>";
    }

    private String paragraph(String layout, String face, String words) {
        var direction = rightToLeft ? "<w:bidi/>" : "";
        var run = rightToLeft ? face + "<w:rtl/>" : face;
        return "<w:p><w:pPr>" + direction + layout + "</w:pPr><w:r><w:rPr>" + run
                + "</w:rPr><w:t xml:space=\"preserve\">" + ZipPackage.escaped(words) + "</w:t></w:r></w:p>";
    }
}
