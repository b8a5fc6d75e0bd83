package no.postmottak.reading.adapter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files of every type that is told, some made here and the rest from the corpus, with the types each may be told as. */
final class TypeCases {

    private static final String PDF = "application/pdf";
    private static final String LOCKED = "application/x-tika-ooxml-protected";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String OPEN = "application/vnd.oasis.opendocument.";

    /** What the files in a folder of the corpus are, by the end of their names, which somebody who knew gave them. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("pdf-text/pdf", "PDF, text"),
            Map.entry("pdf-a/pdf", "PDF, text"),
            Map.entry("pdf-signed/pdf", "PDF, text"),
            Map.entry("pdf-scan/pdf", "PDF, scan"),
            Map.entry("pdf-encrypted/pdf", "PDF, encrypted"),
            Map.entry("pdf-broken/pdf", "PDF, broken"),
            Map.entry("photo-jpeg/jpg", "JPEG"),
            Map.entry("photo-jpeg/jpeg", "JPEG"),
            Map.entry("image-png/png", "PNG"),
            Map.entry("scan-tiff/tif", "TIFF"),
            Map.entry("photo-heic/heic", "HEIC, HEIF"),
            Map.entry("docx/docx", "DOCX"),
            Map.entry("doc/doc", "DOC"),
            Map.entry("doc/rtf", "RTF"),
            Map.entry("odt/odt", "ODT"),
            Map.entry("xlsx/xlsx", "XLSX"),
            Map.entry("xlsx/xls", "XLS"),
            Map.entry("html-txt/txt", "TXT"),
            Map.entry("html-txt/html", "HTML"),
            Map.entry("eml/eml", "EML"),
            Map.entry("msg/msg", "MSG"),
            Map.entry("archive/zip", "ZIP"));

    /** Files that are not what they are called; what they are, somebody has looked up in their bytes. */
    private static final Map<String, String> MISNAMED = Map.of(
            "42e621-issue-148.pdf", "Nothing known",
            "4a7677-bad-direct-root.pdf", "Nothing known",
            "9c1d37-testODTnotaZipFile.odt", "TXT",
            "0d942c-54764-2.xlsx", "ZIP",
            "11e8ef-testMessageNews.txt", "EML");

    private static final Map<String, List<String>> TYPES = Map.ofEntries(
            Map.entry("PDF, text", List.of(PDF)),
            Map.entry("PDF, scan", List.of(PDF)),
            Map.entry("PDF, mixed", List.of(PDF)),
            Map.entry("PDF, encrypted", List.of(PDF)),
            Map.entry("PDF, broken", List.of(PDF)),
            Map.entry("PDF, portfolio", List.of(PDF)),
            Map.entry("JPEG", List.of("image/jpeg")),
            Map.entry("PNG", List.of("image/png")),
            Map.entry("TIFF", List.of("image/tiff")),
            Map.entry("TIFF, many pages", List.of("image/tiff")),
            Map.entry("TIFF, fax", List.of("image/tiff")),
            Map.entry("HEIC, HEIF", List.of("image/heic", "image/heif", "image/heic-sequence")),
            Map.entry("WebP", List.of("image/webp")),
            Map.entry("GIF", List.of("image/gif")),
            Map.entry("BMP", List.of("image/bmp", "image/x-ms-bmp")),
            Map.entry("DOCX", List.of(WORD, LOCKED, "application/vnd.ms-word.document.macroenabled.12")),
            Map.entry("DOC", List.of("application/msword")),
            Map.entry("ODT", List.of(OPEN + "text")),
            Map.entry("RTF", List.of("application/rtf", "text/rtf")),
            Map.entry("XLSX", List.of(SHEET, LOCKED, "application/vnd.ms-excel.sheet.macroenabled.12")),
            Map.entry("XLS", List.of("application/vnd.ms-excel", "application/vnd.ms-excel.sheet.4")),
            Map.entry("ODS", List.of(OPEN + "spreadsheet")),
            // tables of laboratories have a type of their own, which is told
            Map.entry("TXT", List.of("text/", "application/x-isatab", "application/x-isatab-assay")),
            Map.entry("HTML", List.of("text/html", "application/xhtml+xml")),
            Map.entry("EML", List.of("message/rfc822", "message/x-emlx", "application/mbox")),
            Map.entry("MSG", List.of("application/vnd.ms-outlook")),
            Map.entry("ZIP", List.of("application/zip", "application/vnd.google-earth.kmz")),
            Map.entry("Nothing known", List.of("application/octet-stream")));

    private final List<Case> cases = new ArrayList<>();

    private TypeCases() {}

    /** One file, what it is, and its bytes. */
    record Case(String kind, String name, Bytes bytes) {

        boolean mayBe(String mediaType) {
            return TYPES.getOrDefault(kind, List.of()).stream()
                    .anyMatch(type -> type.endsWith("/") ? mediaType.startsWith(type) : mediaType.equals(type));
        }
    }

    /** Where the bytes come from, when they are needed. */
    @FunctionalInterface
    interface Bytes {
        byte[] read() throws IOException;
    }

    static List<Case> made() throws IOException {
        var made = new TypeCases();
        made.pdfs();
        made.pictures();
        made.texts();
        return made.cases;
    }

    static List<Case> in(Path corpus) throws IOException {
        var found = new TypeCases();
        try (var files = Files.walk(corpus)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = file.getFileName().toString();
                var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                var called = KINDS.get(file.getName(file.getNameCount() - 2) + "/" + ending);
                var kind = called == null ? null : MISNAMED.getOrDefault(name, called);
                if (kind != null) {
                    found.cases.add(new Case(kind, name, () -> Files.readAllBytes(file)));
                }
            }
        }
        return found.cases;
    }

    private void add(String kind, byte[] bytes) {
        cases.add(new Case(kind, "made", () -> bytes));
    }

    private void pdfs() throws IOException {
        var text = Documents.textPdf("Klage på vedtak");
        var scan = Documents.scannedPdf(Documents.scan("Klage"));
        add("PDF, text", text);
        add("PDF, scan", scan);
        add("PDF, broken", java.util.Arrays.copyOf(text, text.length / 2));
        try (var mixed = Loader.loadPDF(text);
                var other = Loader.loadPDF(scan);
                var out = new ByteArrayOutputStream()) {
            mixed.importPage(other.getPage(0));
            mixed.save(out);
            add("PDF, mixed", out.toByteArray());
        }
        try (var locked = Loader.loadPDF(text);
                var out = new ByteArrayOutputStream()) {
            var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            locked.protect(policy);
            locked.save(out);
            add("PDF, encrypted", out.toByteArray());
        }
        try (var portfolio = Loader.loadPDF(Armed.pdf("Mappe"));
                var out = new ByteArrayOutputStream()) {
            portfolio
                    .getDocumentCatalog()
                    .getCOSObject()
                    .setItem(COSName.getPDFName("Collection"), new COSDictionary());
            portfolio.save(out);
            add("PDF, portfolio", out.toByteArray());
        }
    }

    private void pictures() throws IOException {
        var grey = Documents.scan("Klage");
        var black = new BufferedImage(800, 1000, BufferedImage.TYPE_BYTE_BINARY);
        add("JPEG", Armed.jpeg(grey));
        add("PNG", written("png", grey));
        add("GIF", written("gif", black));
        add("BMP", written("bmp", grey));
        add("TIFF", tiff("LZW", grey));
        add("TIFF, many pages", tiff("LZW", grey, grey, grey));
        add("TIFF, fax", tiff("CCITT T.6", black));
        add("TIFF, fax", tiff("CCITT T.4", black, black));
        for (var format : List.of("VP8 ", "VP8L", "VP8X")) {
            add("WebP", ascii("RIFF \0\0\0WEBP" + format + "\u0014\0\0\0" + "\0".repeat(20)));
        }
        for (var brand : List.of("heic", "heix", "mif1")) {
            add("HEIC, HEIF", ascii("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1heic" + "\0".repeat(40)));
        }
    }

    private void texts() throws IOException {
        var asked = Outward.askingFor("http://127.0.0.1:9", "file:///nowhere");
        asked.forEach((name, bytes) -> {
            var kind = name.substring(0, name.indexOf(' '));
            if (TYPES.containsKey(kind)) {
                add(kind, bytes);
            }
        });
        Armed.officeDocuments().forEach(each -> add((String) each.get()[0], (byte[]) each.get()[1]));
        Armed.plainDocuments().forEach(each -> add((String) each.get()[0], (byte[]) each.get()[1]));
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("klage.pdf"));
            out.write(Documents.textPdf("Klage"));
        }
        add("ZIP", zip.toByteArray());
    }

    private static byte[] written(String format, BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException("nobody here writes " + format);
        }
        return out.toByteArray();
    }

    private static byte[] tiff(String compression, BufferedImage... pages) {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType(compression);
            writer.prepareWriteSequence(null);
            for (var page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), settings);
            }
            writer.endWriteSequence();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }
}
