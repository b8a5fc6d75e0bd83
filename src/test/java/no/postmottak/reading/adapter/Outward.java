package no.postmottak.reading.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents of every format that can refer to something outside itself, each of which asks for two addresses. */
final class Outward {

    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORDS = "Klage på vedtak.";

    private final String web;
    private final String file;
    private final Map<String, byte[]> documents = new LinkedHashMap<>();

    private Outward(String web, String file) {
        this.web = web;
        this.file = file;
    }

    /** Every document by a name that says how it asks. */
    static Map<String, byte[]> askingFor(String web, String file) {
        var outward = new Outward(web, file);
        outward.pages();
        outward.word();
        outward.sheets();
        outward.openDocuments();
        outward.mail();
        outward.pdf();
        return outward.documents;
    }

    /** A document type that takes one entity from each address, and by a parameter too. */
    private String entities(String root) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE " + root + " SYSTEM \"" + web + "/dtd\" [\n"
                + "<!ENTITY web SYSTEM \"" + web + "/entity\">\n<!ENTITY file SYSTEM \"" + file + "\">\n"
                + "<!ENTITY % parameter SYSTEM \"" + web + "/parameter\">\n%parameter;\n]>\n";
    }

    /** What a plain parser, told to follow everything, does follow. */
    static byte[] xml(String web, String file) {
        return utf8("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY web SYSTEM \"" + web
                + "/entity\"><!ENTITY file SYSTEM \"" + file + "\">]><a>&web;&file;</a>");
    }

    private void pages() {
        var links = "<img src=\"WEB/img\"><link rel=stylesheet href=\"WEB/css\"><script src=\"WEB/js\"></script>"
                + "<iframe src=\"WEB/frame\"></iframe><object data=\"WEB/object\"></object><embed src=\"WEB/embed\">"
                + "<video src=\"WEB/film\" poster=\"WEB/poster\"></video><iframe src=\"FILE\"></iframe>"
                + "<object data=\"FILE\"></object><img src=\"FILE\">";
        var page = "<!DOCTYPE html><html><head><meta charset=utf-8><meta http-equiv=refresh content=\"0;url=" + web
                + "/next\"><base href=\"" + web + "/\"><style>@import url(" + web + "/import);body{background:url("
                + web
                + "/ground)}</style></head><body><p>" + WORDS + "</p>"
                + links.replace("WEB", web).replace("FILE", file) + "</body></html>";
        documents.put("HTML with links", utf8(page));
        documents.put(
                "XHTML with entities",
                utf8(entities("html")
                        + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>&web;&file;</body></html>"));
        documents.put("XML with entities", utf8(entities("letter") + "<letter>&web;&file;</letter>"));
        documents.put("SVG with entities", svg());
        documents.put(
                "WordprocessingML with entities",
                utf8(entities("w:wordDocument") + "<?mso-application progid=\"Word.Document\"?><w:wordDocument "
                        + "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:p><w:r><w:t>"
                        + "&web;&file;</w:t></w:r></w:p></w:body></w:wordDocument>"));
        documents.put(
                "RTF with fields",
                utf8("{\\rtf1\\ansi{\\*\\template " + web + "/template}Klage p\\u229? vedtak. {\\field{\\*\\fldinst "
                        + "INCLUDEPICTURE \"" + web
                        + "/picture\" \\\\d}{\\fldrslt }}{\\field{\\*\\fldinst INCLUDETEXT \""
                        + file + "\"}{\\fldrslt }}{\\field{\\*\\fldinst DDEAUTO http \"" + web
                        + "/dde\"}{\\fldrslt }}\\par}"));
    }

    private byte[] svg() {
        return utf8(entities("svg") + "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"90\" height=\"90\"><image width=\"9\" height=\"9\" "
                + "xlink:href=\"" + web + "/image\"/><image width=\"9\" height=\"9\" xlink:href=\"" + file
                + "\"/><style>@import url(" + web + "/style);</style><text y=\"20\">&web;&file;</text></svg>");
    }

    private void word() {
        var words = "<w:p><w:r><w:t>" + WORDS + "</w:t></w:r></w:p>";
        documents.put(
                "DOCX with entities", word("", entities("w:document"), "<w:p><w:r><w:t>&web;&file;</w:t></w:r></w:p>"));
        documents.put(
                "DOCX with a linked picture",
                word(outside("p1", "image", web + "/picture"), "", words + picture("r:link=\"p1\"")));
        documents.put(
                "DOCX with a picture that is a file",
                word(outside("p1", "image", file), "", words + picture("r:link=\"p1\"")));
        documents.put(
                "DOCX with a template and a part from outside",
                word(
                        outside("t1", "attachedTemplate", web + "/template")
                                + outside("f1", "frame", web + "/frame")
                                + outside("o1", "oleObject", web + "/object"),
                        "",
                        words + "<w:altChunk r:id=\"f1\"/>"));
        documents.put(
                "DOCX with fields",
                word(
                        "",
                        "",
                        words
                                + field("INCLUDETEXT \"" + file + "\"")
                                + field("INCLUDEPICTURE \"" + web + "/f\" \\d")
                                + field("DDEAUTO http " + web + "/dde")));
        documents.put(
                "DOCX with an SVG",
                word(
                        "<Relationship Id=\"p1\" Type=\"" + RELATION + "image\" Target=\"media/a.svg\"/>",
                        "",
                        words + picture("r:embed=\"p1\"")));
    }

    private byte[] word(String relations, String prolog, String body) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", contentTypes("word/document.xml", WORD_TYPE));
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + RELATION
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        parts.put("word/_rels/document.xml.rels", relations(relations));
        parts.put("word/media/a.svg", svg());
        parts.put(
                "word/document.xml",
                utf8(prolog
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:wp="
                        + "\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a="
                        + "\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic="
                        + "\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:r="
                        + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>" + body
                        + "</w:body></w:document>"));
        return zip(parts);
    }

    private static String picture(String reference) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"900000\" cy=\"900000\"/><wp:docPr id=\"1\" name=\"p\"/>"
                + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"p\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
                + reference
                + "/></pic:blipFill><pic:spPr><a:xfrm><a:ext cx=\"900000\" cy=\"900000\"/></a:xfrm></pic:spPr>"
                + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    private static String field(String what) {
        return "<w:p><w:fldSimple w:instr=\"" + what.replace("\"", "&quot;") + "\"><w:r><w:t>felt</w:t></w:r>"
                + "</w:fldSimple></w:p>";
    }

    private static String outside(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target
                + "\" TargetMode=\"External\"/>";
    }

    private void sheets() {
        var formula = "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>WEBSERVICE(\"" + web + "/cell\")</f><v>x</v></c>"
                + "<c r=\"B1\"><f>'[1]Ark1'!A1</f><v>1</v></c></row>";
        documents.put("XLSX with links", sheet("", formula));
        documents.put(
                "XLSX with entities",
                sheet(
                        entities("worksheet"),
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&web;&file;</t></is></c></row>"));
    }

    private byte[] sheet(String prolog, String rows) {
        var main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", contentTypes("xl/workbook.xml", SHEET_TYPE));
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + RELATION
                        + "officeDocument\" Target=\"xl/workbook.xml\"/>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations("<Relationship Id=\"s1\" Type=\"" + RELATION
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"e1\" Type=\"" + RELATION
                        + "externalLink\" Target=\"externalLinks/externalLink1.xml\"/>"));
        parts.put(
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                relations(outside("x1", "externalLinkPath", web + "/book.xlsx")));
        parts.put(
                "xl/externalLinks/externalLink1.xml",
                utf8("<externalLink" + main + "><externalBook r:id=\"x1\"/></externalLink>"));
        parts.put(
                "xl/workbook.xml",
                utf8(
                        "<workbook" + main + "><sheets><sheet name=\"Ark1\" sheetId=\"1\" r:id=\"s1\"/>"
                                + "</sheets><externalReferences><externalReference r:id=\"e1\"/></externalReferences></workbook>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8(prolog + "<worksheet" + main + "><sheetData>" + rows + "</sheetData></worksheet>"));
        return zip(parts);
    }

    private void openDocuments() {
        var linked = "<text:p>" + WORDS
                + "<draw:frame svg:width=\"3cm\" svg:height=\"3cm\"><draw:image xlink:type=\"simple\" "
                + "xlink:href=\"" + web + "/picture\"/></draw:frame><draw:frame svg:width=\"3cm\" svg:height=\"3cm\">"
                + "<draw:object xlink:type=\"simple\" xlink:href=\"" + web + "/object\"/></draw:frame></text:p>"
                + "<text:section text:name=\"a\"><text:section-source xlink:type=\"simple\" xlink:href=\"" + file
                + "\"/><text:p>del</text:p></text:section><text:section text:name=\"b\"><text:section-source "
                + "xlink:type=\"simple\" xlink:href=\"" + web + "/section\"/><text:p>del</text:p></text:section>";
        documents.put("ODT with links", open("text", "", linked));
        documents.put("ODT with entities", open("text", entities("o"), "<text:p>&web;&file;</text:p>"));
        documents.put(
                "ODS with a linked table",
                open(
                        "spreadsheet",
                        "",
                        "<table:table table:name=\"Ark1\"><table:table-source xlink:type=\"simple\" "
                                + "xlink:href=\"" + web
                                + "/table.ods\" table:table-name=\"Ark1\"/><table:table-row><table:table-cell "
                                + "table:formula=\"of:=WEBSERVICE(&quot;" + web
                                + "/cell&quot;)\" office:value-type=\"string\">"
                                + "<text:p>x</text:p></table:table-cell></table:table-row></table:table>"));
    }

    private byte[] open(String kind, String prolog, String body) {
        var type = "application/vnd.oasis.opendocument." + kind;
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", utf8(type));
        parts.put(
                "content.xml",
                utf8(prolog + "<office:document-content office:version=\"1.2\" xmlns:office="
                        + "\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text="
                        + "\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table="
                        + "\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw="
                        + "\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:svg="
                        + "\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink="
                        + "\"http://www.w3.org/1999/xlink\"><office:body><office:" + kind + ">" + body + "</office:"
                        + kind
                        + "></office:body></office:document-content>"));
        parts.put(
                "META-INF/manifest.xml",
                utf8("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                        + "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
                        + type + "\"/><manifest:file-entry manifest:full-path=\"content.xml\" "
                        + "manifest:media-type=\"text/xml\"/></manifest:manifest>"));
        return zip(parts);
    }

    private void mail() {
        var page = new String(documents.get("HTML with links"), StandardCharsets.UTF_8);
        var head = "From: Kari <kari@example.no>\r\nTo: post@example.no\r\nSubject: Klage\r\nMIME-Version: 1.0\r\n"
                + "Disposition-Notification-To: <kari@example.no>\r\n";
        documents.put("EML with a page", utf8(head + "Content-Type: text/html; charset=utf-8\r\n\r\n" + page + "\r\n"));
        documents.put(
                "EML with a body elsewhere",
                utf8(head + "Content-Type: message/external-body; access-type=URL; URL=\"" + web
                        + "/body\"\r\n\r\nContent-Type: text/plain\r\n\r\n"));
    }

    private void pdf() {
        var form = "<?xml version=\"1.0\"?>" + entities("x").substring(39)
                + "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\">" + "&web;&file;</xdp:xdp>";
        documents.put(
                "PDF with actions",
                pdf(
                        "/OpenAction << /S /URI /URI (" + web + "/open) >> /AA << /WC << /S /GoToR /F << /FS /URL /F ("
                                + web
                                + "/there.pdf) >> /D [0 /Fit] >> >> /AcroForm << /Fields [] /XFA 7 0 R >> /Metadata 7 0 R",
                        form));
        documents.put(
                "PDF that launches and submits",
                pdf(
                        "/OpenAction << /S /Launch /F (" + web + "/run) /Next << /S /SubmitForm /F << /FS /URL /F ("
                                + web + "/submit) >> /Next << /S /ImportData /F (" + file + ") >> >> >>",
                        form));
    }

    /** One page whose words are followed by a picture that is said to lie elsewhere. */
    private byte[] pdf(String catalog, String form) {
        var text = "BT /F1 12 Tf 60 760 Td (Klage) Tj ET q 90 0 0 90 60 600 cm /P Do Q";
        return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + catalog + " >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /XObject "
                        + "<< /P 6 0 R >> /Font << /F1 4 0 R >> >> >>\nendobj\n"
                        + "4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n"
                        + "5 0 obj\n<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream\nendobj\n"
                        + "6 0 obj\n<< /Type /XObject /Subtype /Image /Width 9 /Height 9 /BitsPerComponent 8 /ColorSpace "
                        + "/DeviceGray /Length 0 /F << /FS /URL /F (" + web
                        + "/stream) >> >>\nstream\n\nendstream\nendobj\n"
                        + "7 0 obj\n<< /Length " + form.length() + " >>\nstream\n" + form + "\nendstream\nendobj\n"
                        + "trailer\n<< /Root 1 0 R /Size 8 >>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] contentTypes(String part, String type) {
        return utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                + "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
                + "Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"svg\" "
                + "ContentType=\"image/svg+xml\"/><Override PartName=\"/" + part + "\" ContentType=\"" + type
                + ".main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override "
                + "PartName=\"/xl/externalLinks/externalLink1.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml\"/></Types>");
    }

    private static byte[] relations(String relations) {
        return utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>");
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    var check = new CRC32();
                    check.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(check.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
