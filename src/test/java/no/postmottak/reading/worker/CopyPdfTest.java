package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.postmottak.signature.Box;
import no.postmottak.signature.PageQuality.Flaw;
import no.postmottak.signature.PrintedWord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyPdfTest {

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY})
    void aCopyIsPdfA2b(int colours) throws IOException {
        var copy = copyOf(sheet(colours), words("Klage på vedtak", "blåbærsyltetøy ÆØÅ čujuhus"));

        assertThat(PdfA.clausesBrokenBy(copy)).isEmpty();
    }

    @Test
    void theCheckItselfFindsWhatIsWrong() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            var out = new ByteArrayOutputStream();
            pdf.save(out);

            assertThat(PdfA.clausesBrokenBy(out.toByteArray())).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg klager på vedtaket",
                "Čujuhus lea rievdaduvvon",
                "Я подаю жалобу",
                "ይግባኝ ማለት እፈልጋለሁ",
                "أنا أستأنف القرار",
                "من اعتراض دارم",
                "我要上诉",
                "𑄌𑄋𑄴𑄟𑄳𑄦 𑄞𑄌𑄴",
                "grüß 😀 Gott"
            })
    void wordsOfEveryScriptComeOutAsTheyWentIn(String sentence) throws IOException {
        var copy = copyOf(sheet(BufferedImage.TYPE_BYTE_GRAY), words(sentence));

        try (var pdf = Loader.loadPDF(copy)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(pdf).strip().replaceAll("\\s+", " ")).isEqualTo(sentence);
        }
    }

    @Test
    void theWordsAreNotSeen() throws IOException {
        var blank = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
        fill(blank);
        var copy = copyOf(blank, words("Jeg klager på vedtaket"));

        try (var pdf = Loader.loadPDF(copy)) {
            var picture = new PDFRenderer(pdf).renderImage(0);
            assertThat(isBlank(picture)).isTrue();
        }
    }

    @Test
    void theSamePagesMakeTheSameBytes() throws IOException {
        var picture = sheet(BufferedImage.TYPE_INT_RGB);

        assertThat(copyOf(picture, words("Klage"))).isEqualTo(copyOf(picture, words("Klage")));
        assertThat(copyOf(picture, words("Klage"))).isNotEqualTo(copyOf(picture, words("Annet")));
    }

    @Test
    void nobodyIsNamedInIt() throws IOException {
        try (var pdf = Loader.loadPDF(copyOf(sheet(BufferedImage.TYPE_INT_RGB), words("Klage")))) {
            assertThat(pdf.getDocumentInformation().getCOSObject().size()).isZero();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    private static byte[] copyOf(BufferedImage picture, List<PrintedWord> words) throws IOException {
        try (var copy = new CopyPdf()) {
            var out = new ByteArrayOutputStream();
            copy.add(Pictures.forPeople(1, picture), words);
            copy.write(out);
            return out.toByteArray();
        }
    }

    /** Words in a line, in the direction their script is written in. */
    private static List<PrintedWord> words(String... lines) {
        var words = new ArrayList<PrintedWord>();
        var y = 0.1;
        for (var line : lines) {
            var isLeftToRight =
                    new java.text.Bidi(line, java.text.Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
            var x = isLeftToRight ? 0.1 : 0.9;
            for (var word : line.split(" ", -1)) {
                var width = 0.012 * word.length();
                words.add(new PrintedWord(word, Box.clipped(isLeftToRight ? x : x - width, y, width, 0.015)));
                x += isLeftToRight ? width + 0.01 : -width - 0.01;
            }
            y += 0.03;
        }
        return words;
    }

    private static BufferedImage sheet(int colours) {
        var image = new BufferedImage(1240, 1754, colours);
        fill(image);
        image.getGraphics().drawLine(100, 100, 900, 900);
        return image;
    }

    private static void fill(BufferedImage image) {
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.dispose();
    }

    private static boolean isBlank(BufferedImage image) {
        return PageFlaws.of(PageSight.of(image)).contains(Flaw.BLANK);
    }
}
