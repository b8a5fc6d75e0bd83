package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import no.postmottak.casefile.DufNumber;
import no.postmottak.letters.PenSignature;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DufMention;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.PageText;
import no.postmottak.reading.Readability;
import no.postmottak.signature.Kind;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.signature.SignatureVerdict;
import no.postmottak.signature.SignatureVerdict.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures and strokes in office documents are looked at on the printed page, as those of a PDF are. */
class PastedPicturesIT {

    private static final String[] LETTER = {
        "Klage på vedtak",
        "Mitt DUF-nummer er 1900 000001 08.",
        "Jeg klager på vedtaket som jeg fikk forrige uke. Jeg mener at det er feil,",
        "fordi dere ikke har sett på hva som skjedde med familien min.",
        "Jeg ber om at saken blir vurdert på nytt.",
        "Med vennlig hilsen"
    };
    private static final String NAME = "Amina Yusuf";
    private static final DufNumber NUMBER = new DufNumber("190000000108");

    private static MemoryVault vault;
    private static WorkerPool pool;
    private static ForkedReader reader;

    @BeforeAll
    static void open() {
        var settings = ReadingSettings.defaults().with(1);
        vault = new MemoryVault();
        pool = Workers.open(settings);
        reader = new ForkedReader(pool, vault, settings);
        assumeTrue(pool.drawsOfficeDocuments(), "SKIPPED: LibreOffice or bubblewrap is not installed");
        assumeTrue(Files.exists(Path.of("/usr/bin/tesseract")), "SKIPPED: tesseract is not installed");
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                Arguments.of("DOCX", (Function<PastedLetter, byte[]>) PastedLetter::docx),
                Arguments.of("ODT", (Function<PastedLetter, byte[]>) PastedLetter::odt));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void theWordsOfAPastedPhotoAreRecognised(String kind, Function<PastedLetter, byte[]> program) throws IOException {
        var letter = new PastedLetter().picture(Documents.scan(LETTER), 480, 679);

        var facts = read(letter, program);

        assertThat(facts.readability()).isEqualTo(Readability.READ);
        assertThat(facts.said().dufNumbers()).containsExactly(new DufMention(NUMBER, true, 1));
        var page = facts.content().pages().getFirst();
        assertThat(page.text().orElseThrow().origin()).isEqualTo(PageText.Origin.RECOGNISED);
        assertThat(page.image()).isPresent();
        assertThat(facts.copy()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void wordsThatAreTypedAreReadAsTheyAreAndStandOnceInTheFacts(String kind, Function<PastedLetter, byte[]> program)
            throws IOException {
        var letter = new PastedLetter().line("Vedlagt.").picture(Documents.scan(LETTER), 440, 622);

        var text = text(read(letter, program));

        assertThat(text).containsOnlyOnce("Vedlagt.").containsOnlyOnce("1900 000001 08");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void aSignaturePastedUnderTheClosingIsSeen(String kind, Function<PastedLetter, byte[]> program) {
        var letter = new PastedLetter()
                .lines(LETTER)
                .picture(PenSignature.picture(NAME), PenSignature.WIDTH, PenSignature.HEIGHT)
                .line(NAME);

        var facts = read(letter, program);

        assertIsSeen(facts);
        assertThat(text(facts)).containsOnlyOnce("1900 000001 08");
    }

    @Test
    void alsoInRtf() {
        var letter = new PastedLetter()
                .lines(LETTER)
                .picture(PenSignature.picture(NAME), PenSignature.WIDTH, PenSignature.HEIGHT)
                .line(NAME);

        assertIsSeen(read(letter, PastedLetter::rtf));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void aSignatureDrawnAsStrokesIsSeen(String kind, Function<PastedLetter, byte[]> program) {
        var letter = new PastedLetter()
                .lines(LETTER)
                .strokes(PenSignature.strokes(NAME), PenSignature.WIDTH, PenSignature.HEIGHT)
                .line(NAME);

        assertIsSeen(read(letter, program));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void aLogoIsNoSignature(String kind, Function<PastedLetter, byte[]> program) {
        var letter = new PastedLetter().picture(logo(), 160, 60).lines(LETTER).line(NAME);

        var facts = read(letter, program);

        assertThat(verdict(facts).answer()).isNotEqualTo(Answer.SIGNED);
        assertThat(facts.signatures().traces().extent()).isEqualTo(SignatureTraces.Extent.EVERY_PAGE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void aLetterWithoutPicturesIsNotPrinted(String kind, Function<PastedLetter, byte[]> program) {
        var letter = new PastedLetter().lines(LETTER).line(NAME);

        var facts = reader.beforeRecognition().read(Documents.of(program.apply(letter)));

        assertThat(facts.readability()).isEqualTo(Readability.READ);
        assertThat(facts.isUndrawn()).isTrue();
    }

    /** The control: nothing of a picture is known before the pages are looked at, and a letter is handed on at once. */
    @Test
    void beforeItIsPrintedNothingIsKnownOfThePictures() {
        var letter = new PastedLetter()
                .lines(LETTER)
                .picture(PenSignature.picture(NAME), PenSignature.WIDTH, PenSignature.HEIGHT);

        var facts = reader.beforeRecognition().read(Documents.of(letter.docx()));

        assertThat(facts.isToBeRecognised()).isTrue();
        assertThat(facts.said().dufNumbers()).isNotEmpty();
        assertThat(facts.signatures().traces().evidence()).isEmpty();
        assertThat(verdict(facts).answer()).isEqualTo(Answer.UNSURE);
    }

    private static void assertIsSeen(DocumentFacts facts) {
        var verdict = verdict(facts);

        assertThat(verdict.answer()).isEqualTo(Answer.SIGNED);
        var ink = verdict.evidence().getFirst();
        assertThat(ink.kind()).isEqualTo(Kind.INK);
        var place = ink.place().orElseThrow();
        assertThat(place.page()).isEqualTo(1);
        // under seven lines of a page that is empty from there on
        assertThat(place.box().y()).isBetween(0.1, 0.3);
        assertThat(place.box().x()).isLessThan(0.3);
        assertThat(facts.signatures().crops()).isNotEmpty();
    }

    private static SignatureVerdict verdict(DocumentFacts facts) {
        return new SignatureJudge(new SignaturePolicy(0.75, 0.08))
                .judge(facts.signatures().traces());
    }

    private static DocumentFacts read(PastedLetter letter, Function<PastedLetter, byte[]> program) {
        return reader.read(Documents.of(program.apply(letter)));
    }

    private static String text(DocumentFacts facts) {
        var all = new StringBuilder();
        for (var page : facts.content().pages()) {
            page.text().ifPresent(text -> all.append(plain(text)));
        }
        return all.toString();
    }

    private static String plain(PageText text) {
        try (var in = vault.fetch(text.key())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static BufferedImage logo() {
        var image = new BufferedImage(640, 240, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 640, 240);
        graphics.setColor(new Color(150, 20, 40));
        graphics.fillOval(20, 40, 160, 160);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(60, 110, 80, 20);
        graphics.setColor(new Color(40, 40, 40));
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 72));
        graphics.drawString("Advokatene", 210, 145);
        graphics.dispose();
        return image;
    }
}
