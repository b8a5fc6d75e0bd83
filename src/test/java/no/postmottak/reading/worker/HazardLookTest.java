package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import no.postmottak.reading.Hazard;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HazardLookTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String RELATIONSHIP =
            "<Relationships><Relationship Id=\"r1\" Type=\"http://x/%s\" Target=\"http://x.example/a\" TargetMode=\"External\"/>"
                    + "</Relationships>";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ordinaryFilesHaveNone() throws IOException {
        assertThat(look(picture("png"), "image/png")).isEmpty();
        assertThat(look(picture("jpg"), "image/jpeg")).isEmpty();
        assertThat(look(picture("gif"), "image/gif")).isEmpty();
        assertThat(look(pdf(Map.of()), "application/pdf")).isEmpty();
        assertThat(look(zip(Map.of("word/document.xml", "<w:t>Jeg klager</w:t>")), DOCX))
                .isEmpty();
        assertThat(look(bytes("Jeg klager. Se <script> i boka."), "application/octet-stream"))
                .isEmpty();
        assertThat(look(bytes("<p onclick>Hei</p> <a href=\"https://x.example\">x</a>"), "text/html"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "JavaScript, SCRIPT",
        "Launch, LAUNCH",
        "GoToR, EXTERNAL_REFERENCE",
        "SubmitForm, EXTERNAL_REFERENCE",
        "URI, EXTERNAL_REFERENCE"
    })
    void whatAPdfDoesWhenItIsOpenedIsSeen(String action, Hazard hazard) throws IOException {
        assertThat(look(opening(action), "application/pdf")).contains(hazard, Hazard.AUTOMATIC_ACTION);
    }

    @Test
    void goingToAPageOfItsOwnIsNoHazard() throws IOException {
        assertThat(look(opening("GoTo"), "application/pdf")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"XFA, DYNAMIC_FORM", "EmbeddedFiles, EMBEDDED_FILE", "Collection, EMBEDDED_FILE"})
    void whatAPdfHoldsIsSeen(String key, Hazard hazard) throws IOException {
        var held = new COSDictionary();
        held.setString(COSName.getPDFName("Any"), "thing");

        assertThat(look(pdf(Map.of(key, held)), "application/pdf")).containsExactly(hazard);
    }

    @Test
    void aPdfThatCannotBeOpenedIsLookedAtFromOutside() throws IOException {
        var file = write(bytes("%PDF-1.7\n1 0 obj <</S/J#61vaScript /#4aS (x)>> endobj"));

        assertThat(HazardLook.atClosed(file, "application/pdf")).containsExactly(Hazard.SCRIPT);
    }

    @Test
    void whatAnOfficeFileHoldsOrFetchesIsSeen() throws IOException {
        assertThat(look(zip(Map.of("word/vbaProject.bin", "x")), DOCX)).containsExactly(Hazard.MACRO);
        assertThat(look(zip(Map.of("word/embeddings/oleObject1.bin", "x")), DOCX))
                .containsExactly(Hazard.EMBEDDED_OBJECT);
        assertThat(look(zip(Map.of("word/media/hidden.zip", "x")), DOCX)).containsExactly(Hazard.ARCHIVE);
        assertThat(look(zip(Map.of("word/_rels/settings.xml.rels", RELATIONSHIP.formatted("attachedTemplate"))), DOCX))
                .containsExactly(Hazard.EXTERNAL_REFERENCE);
        assertThat(look(zip(Map.of("word/_rels/document.xml.rels", RELATIONSHIP.formatted("hyperlink"))), DOCX))
                .isEmpty();
        assertThat(look(bytes("{\\rtf1 {\\object\\objemb{\\*\\objdata 01}}}"), "application/rtf"))
                .containsExactly(Hazard.EMBEDDED_OBJECT);
    }

    @Test
    void whatAPageRunsOrFetchesIsSeen() throws IOException {
        assertThat(look(bytes("<html><SCRIPT>go()</SCRIPT>"), "text/html")).containsExactly(Hazard.SCRIPT);
        assertThat(look(bytes("<body onload=\"go()\">"), "text/html")).containsExactly(Hazard.SCRIPT);
        assertThat(look(bytes("<iframe src=\"https://x.example\">"), "text/html"))
                .containsExactly(Hazard.EXTERNAL_REFERENCE);
        assertThat(look(bytes("<svg><script>go()</script></svg>"), "image/svg+xml"))
                .containsExactly(Hazard.SCRIPT);
    }

    @Test
    void somethingBehindTheEndIsSeen() throws IOException {
        var secret = new byte[500];
        new Random(1).nextBytes(secret);

        assertThat(look(joined(picture("png"), secret), "image/png")).containsExactly(Hazard.DATA_AFTER_END);
        assertThat(look(joined(picture("jpg"), secret), "image/jpeg")).containsExactly(Hazard.DATA_AFTER_END);
        assertThat(look(joined(picture("gif"), secret), "image/gif")).containsExactly(Hazard.DATA_AFTER_END);
        assertThat(look(joined(pdf(Map.of()), secret), "application/pdf")).containsExactly(Hazard.DATA_AFTER_END);
        assertThat(look(joined(zip(Map.of("a.xml", "x")), secret), DOCX)).containsExactly(Hazard.DATA_AFTER_END);
        assertThat(look(joined(picture("jpg"), picture("jpg")), "image/jpeg")).isEmpty();
        assertThat(look(joined(pdf(Map.of()), bytes("\n\n  \n")), "application/pdf"))
                .isEmpty();
    }

    @Test
    void aFileThatIsTwoKindsAtOnceIsSeen() throws IOException {
        var archive = zip(Map.of("a.txt", "x"));

        assertThat(look(joined(picture("jpg"), archive), "image/jpeg"))
                .contains(Hazard.SECOND_TYPE, Hazard.ARCHIVE, Hazard.DATA_AFTER_END);
        assertThat(look(joined(pdf(Map.of()), archive), "application/pdf"))
                .contains(Hazard.SECOND_TYPE, Hazard.ARCHIVE);
        assertThat(look(joined(bytes("GIF89a/*"), pdf(Map.of())), "application/pdf"))
                .contains(Hazard.HEADER_NOT_AT_START);
        assertThat(look(joined(picture("png"), bytes("<script>alert(1)</script>")), "image/png"))
                .contains(Hazard.SECOND_TYPE);
        assertThat(look(joined(bytes("MZ\u0090\0"), pdf(Map.of())), "application/pdf"))
                .contains(Hazard.SECOND_TYPE, Hazard.HEADER_NOT_AT_START);
    }

    @Test
    void aPackedThemeInsideAnOldOfficeFileIsNoSecondKind() throws IOException {
        var begun = joined(bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), zip(Map.of("theme.xml", "x")));

        assertThat(look(joined(begun, new byte[512]), "application/msword")).isEmpty();
        assertThat(look(begun, "application/msword")).contains(Hazard.SECOND_TYPE);
    }

    @Test
    void whateverTheBytesAreTheLookEnds() throws IOException {
        var random = new Random(2);
        for (var type : new String[] {"image/jpeg", "image/png", "image/gif", "image/webp", "application/pdf", DOCX}) {
            for (var i = 0; i < 200; i++) {
                var noise = new byte[random.nextInt(3_000)];
                random.nextBytes(noise);
                var begun = i % 2 == 0 ? noise : joined(picture("gif"), noise);
                assertThat(look(begun, type)).isNotNull();
            }
        }
    }

    private Set<Hazard> look(byte[] bytes, String mediaType) throws IOException {
        var file = write(bytes);
        var seen = new java.util.HashSet<>(HazardLook.at(file, mediaType));
        if (mediaType.equals("application/pdf")
                && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            try (var pdf = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
                seen.addAll(PdfHazards.in(pdf));
            } catch (IOException broken) {
                return seen;
            }
        }
        return seen;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("document"), bytes);
    }

    private static byte[] opening(String kind) throws IOException {
        var action = new COSDictionary();
        action.setName(COSName.S, kind);
        action.setItem(kind.equals("JavaScript") ? "JS" : "F", new COSString("x"));
        return pdf(Map.of("OpenAction", action));
    }

    /** One empty page, with something in the catalogue. */
    private static byte[] pdf(Map<String, COSDictionary> inCatalogue) throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            var catalogue = pdf.getDocumentCatalog().getCOSObject();
            inCatalogue.forEach(catalogue::setItem);
            catalogue.setItem(COSName.getPDFName("Empty"), new COSArray());
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
