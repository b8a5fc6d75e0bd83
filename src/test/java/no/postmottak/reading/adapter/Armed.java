package no.postmottak.reading.adapter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.params.provider.Arguments;

/** Letters with things in them that no reader should meet: scripts, files, links, and words about who wrote them and where. */
final class Armed {

    /** Words that stand in the originals where no page shows them. */
    static final List<String> CANARIES = List.of("CANARY-SCRIPT", "CANARY-FILE", "CANARY-LINK", "CANARY-AUTHOR");

    private static final String LETTER = "Klage på vedtak. Jeg liker blåbærsyltetøy.";

    private Armed() {}

    /** Two pages, with a script, a file, a link and an author. */
    static byte[] pdf(String... lines) throws IOException {
        try (var pdf = Loader.loadPDF(Documents.textPdf(lines))) {
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setAuthor("CANARY-AUTHOR");
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('CANARY-SCRIPT')"));
            var link = new PDAnnotationLink();
            var address = new PDActionURI();
            address.setURI("https://CANARY-LINK.example/");
            link.setAction(address);
            pdf.getPage(0).setAnnotations(List.of(link));
            var file = new PDComplexFileSpecification();
            file.setFile("CANARY-FILE.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(
                    pdf, new ByteArrayInputStream("CANARY-FILE".getBytes(StandardCharsets.US_ASCII))));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("CANARY-FILE", file));
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** With an EXIF note that says who took it, and that it lies upright. */
    static byte[] jpeg(BufferedImage image) throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", plain);
        var author = "CANARY-AUTHOR\0".getBytes(StandardCharsets.US_ASCII);
        var exif = new ByteArrayOutputStream();
        // one entry in little-endian TIFF: the artist, as text of so many bytes at offset 26
        exif.writeBytes("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII));
        exif.writeBytes(
                new byte[] {8, 0, 0, 0, 1, 0, 0x3B, 0x01, 2, 0, (byte) author.length, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0
                });
        exif.writeBytes(author);
        var out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.size() + 2)});
        out.writeBytes(exif.toByteArray());
        out.write(plain.toByteArray(), 2, plain.size() - 2);
        return out.toByteArray();
    }

    static Stream<Arguments> officeDocuments() {
        return Stream.of(
                Arguments.of("RTF", rtf("")),
                Arguments.of("DOCX", docx("")),
                Arguments.of("ODT", odt("")),
                Arguments.of("HTML", html("<script>document.title='CANARY-SCRIPT'</script>")));
    }

    static Stream<Arguments> plainDocuments() {
        var mail = "From: Kari <kari@example.no>\r\nTo: post@example.no\r\nSubject: Klage\r\nMIME-Version: 1.0\r\n"
                + "X-Canary: CANARY-AUTHOR\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + LETTER + "\r\n";
        return Stream.of(Arguments.of("TXT", utf8(LETTER)), Arguments.of("EML", utf8(mail)));
    }

    /** Documents of each kind that ask for a picture from a server of this machine. */
    static List<byte[]> thatCallHome(int port) {
        var home = "http://127.0.0.1:" + port + "/picture.png";
        return List.of(
                html("<img src=\"" + home + "\"><link rel=stylesheet href=\"" + home + "\">" + "<iframe src=\"" + home
                        + "\"></iframe>"),
                rtf("{\\field{\\*\\fldinst INCLUDEPICTURE \"" + home + "\" \\\\d}{\\fldrslt }}"),
                docx(home),
                odt(home));
    }

    private static byte[] rtf(String field) {
        return ("{\\rtf1\\ansi{\\info{\\author CANARY-AUTHOR}}\\uc0 Klage p\\u229  vedtak. Jeg liker "
                        + "bl\\u229 b\\u230 rsyltet\\u248 y. " + field + "\\par}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] html(String extra) {
        return utf8(
                "<!DOCTYPE html><html><head><meta charset=utf-8><meta name=author content=CANARY-AUTHOR></head><body><p>"
                        + LETTER + "</p><a href=\"https://CANARY-LINK.example\">her</a>" + extra + "</body></html>");
    }

    private static byte[] docx(String picture) {
        var parts = new TreeMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
                </Types>""");
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                <Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
                </Relationships>""");
        parts.put("docProps/core.xml", """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>CANARY-AUTHOR</dc:creator></cp:coreProperties>""");
        parts.put("word/_rels/document.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="%s" TargetMode="External"/>
                <Relationship Id="l1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://CANARY-LINK.example" TargetMode="External"/>
                </Relationships>""".formatted(
                        picture.isEmpty() ? "https://CANARY-LINK.example" : picture));
        var drawing = picture.isEmpty() ? "" : """
                <w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="p"/><a:graphic>
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>
                <pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="p1"/></pic:blipFill>
                <pic:spPr><a:xfrm><a:ext cx="900000" cy="900000"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic>
                </wp:inline></w:drawing></w:r>""";
        parts.put(
                "word/document.xml",
                """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                 xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:p>
                <w:hyperlink r:id="l1"><w:r><w:t xml:space="preserve">""" + LETTER + "</w:t></w:r></w:hyperlink>" + drawing + "</w:p></w:body></w:document>");
        return zip(parts);
    }

    private static byte[] odt(String picture) {
        var frame = picture.isEmpty() ? "" : """
                <draw:frame svg:width="3cm" svg:height="3cm"><draw:image xlink:type="simple" xlink:href="%s"/></draw:frame>""".formatted(picture);
        var parts = new TreeMap<String, String>();
        parts.put(
                "content.xml",
                """
                <office:document-content office:version="1.2"
                 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                 xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text><text:p>""" + LETTER + frame + "</text:p></office:text></office:body></office:document-content>");
        parts.put("meta.xml", """
                <office:document-meta office:version="1.2" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:creator>CANARY-AUTHOR</dc:creator></office:meta>
                </office:document-meta>""");
        parts.put("META-INF/manifest.xml", """
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
                <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>""");
        return zip(parts, "application/vnd.oasis.opendocument.text");
    }

    private static byte[] zip(Map<String, String> parts, String... mimetype) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var type : mimetype) {
                var entry = new ZipEntry("mimetype");
                var crc = new java.util.zip.CRC32();
                crc.update(utf8(type));
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(type.length());
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(utf8(type));
            }
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + part.getValue()));
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
