package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.postmottak.reading.Hazards;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.LetterKind;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.Readability;
import no.postmottak.reading.ReadingCopy.Conformance;
import no.postmottak.reading.SaidCaseNumber;
import no.postmottak.reading.SaidCoverSheet;
import no.postmottak.reading.SaidDate;
import no.postmottak.reading.SaidName;
import no.postmottak.reading.SaidScope;
import no.postmottak.reading.Statements;
import no.postmottak.reading.worker.BadFrame;
import no.postmottak.reading.worker.CheckedCopy;
import no.postmottak.reading.worker.DigitGroup;
import no.postmottak.reading.worker.Frame;
import no.postmottak.reading.worker.FrameKind;
import no.postmottak.reading.worker.SentCopy;
import no.postmottak.reading.worker.SentImage;
import no.postmottak.reading.worker.Task;
import no.postmottak.reading.worker.WorkerAnswer;
import no.postmottak.signature.SignatureTraces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerBoundsTest {

    private final AnswerBounds bounds =
            new AnswerBounds(Task.READ, ReadingSettings.defaults().limits());

    @Test
    void anOrdinaryAnswerPasses() {
        var group = new DigitGroup("190000000108", true, true, 1);

        assertThatCode(() -> bounds.checked(answer("application/pdf", List.of(group))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pdf", "application/<script>", "text/plain\r\nX-Evil: 1"})
    void aMediaTypeThatIsNoneIsRefused(String mediaType) {
        assertThatThrownBy(() -> bounds.checked(answer(mediaType, List.of()))).isInstanceOf(BadFrame.class);
    }

    @Test
    void whoRecognisesLeavesNothingToOthersAndTakesNothingOut() throws BadFrame {
        var recognising =
                new AnswerBounds(Task.RECOGNISE, ReadingSettings.defaults().limits());
        var ordinary = answer("application/pdf", List.of());
        var left = new WorkerAnswer(
                Readability.TO_BE_RECOGNISED,
                ordinary.mediaType(),
                ordinary.extent(),
                ordinary.said(),
                ordinary.signatures(),
                Hazards.none(),
                false);

        assertThat(bounds.checked(left)).isEqualTo(left);
        assertThatThrownBy(() -> recognising.checked(left)).isInstanceOf(BadFrame.class);
        assertThatCode(() -> bounds.checkFile(0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> recognising.checkFile(0)).isInstanceOf(BadFrame.class);
    }

    @Test
    void digitsThatAreNoneAreRefused() {
        var words = new DigitGroup("190000 Kari", true, true, 1);

        assertThatThrownBy(() -> bounds.checked(answer("text/plain", List.of(words))))
                .isInstanceOf(BadFrame.class);
    }

    @Test
    void aFloodOfNumbersIsRefused() {
        var many = Collections.nCopies(1_001, new DigitGroup("190000000108", false, true, 1));

        assertThatThrownBy(() -> bounds.checked(answer("text/plain", many))).isInstanceOf(BadFrame.class);
    }

    static Stream<Statements> impossible() {
        var name = new SaidName("Amina Yusuf", SaidName.As.PARTY, 1);
        var day = LocalDate.of(1990, 1, 1);
        var born = SaidDate.Meaning.BORN;
        return Stream.of(
                named(new SaidName("<script>alert(1)</script>", SaidName.As.PARTY, 1)),
                named(new SaidName("A".repeat(101), SaidName.As.PARTY, 1)),
                named(new SaidName("Amina\nYusuf", SaidName.As.PARTY, 1)),
                named(new SaidName("Amina Yusuf", SaidName.As.PARTY, 1_000_000)),
                new Statements(Collections.nCopies(201, name), List.of(), List.of()),
                dated(new SaidDate(LocalDate.of(9999, 1, 1), born, Optional.empty(), 1)),
                dated(new SaidDate(day, born, Optional.of("<b>"), 1)),
                dated(new SaidDate(day, born, Optional.empty(), 1_000_000)),
                new Statements(List.of(), List.of(), List.of(new SaidCaseNumber("2026/1 or 1=1", 1))),
                covered(new SaidCoverSheet("https://example.no", 1)),
                covered(new SaidCoverSheet("PM1:" + "A".repeat(61), 1)),
                covered(new SaidCoverSheet("PM1:N:K7Q29XPM:ABCD", 1_000_000)),
                scoped(new SaidScope("fullmakt i saken\nX-Header: 1", 1), 1),
                scoped(new SaidScope("x".repeat(301), 1), 1),
                scoped(new SaidScope("fullmakt i saken min", 1_000_000), 1),
                scoped(new SaidScope("fullmakt i saken min", 1), 21));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void statementsThatNoDocumentMakesAreRefused(Statements statements) {
        var answer = answer(statements, LetterKindFinding.notSure());

        assertThatThrownBy(() -> bounds.checked(answer)).isInstanceOf(BadFrame.class);
    }

    @Test
    void phrasesThatAreNoneAreRefused() {
        var markup = new LetterKindFinding.PhraseSeen("<img src=x>", 1);
        var one = answer(Statements.none(), new LetterKindFinding(LetterKind.APPEAL, 1, List.of(markup)));
        var klage = new LetterKindFinding.PhraseSeen("klage", 1);
        var many =
                answer(Statements.none(), new LetterKindFinding(LetterKind.APPEAL, 1, Collections.nCopies(21, klage)));

        assertThatThrownBy(() -> bounds.checked(one)).isInstanceOf(BadFrame.class);
        assertThatThrownBy(() -> bounds.checked(many)).isInstanceOf(BadFrame.class);
    }

    private static Statements named(SaidName name) {
        return new Statements(List.of(name), List.of(), List.of());
    }

    private static Statements covered(SaidCoverSheet sheet) {
        return new Statements(List.of(), List.of(), List.of(), List.of(sheet));
    }

    private static Statements scoped(SaidScope scope, int times) {
        return new Statements(List.of(), List.of(), List.of(), List.of(), Collections.nCopies(times, scope));
    }

    private static Statements dated(SaidDate date) {
        return new Statements(List.of(), List.of(date), List.of());
    }

    @Test
    void aCopyThatIsNoPdfIsRefused() {
        var html = Frame.of(FrameKind.COPY, "<html>".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> bounds.checkCopy(html, false)).isInstanceOf(BadFrame.class);
    }

    @Test
    void aSecondCopyIsRefused() {
        var pdf = Frame.of(FrameKind.COPY, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        assertThatCode(() -> bounds.checkCopy(pdf, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> bounds.checkCopy(pdf, true)).isInstanceOf(BadFrame.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 51, Integer.MAX_VALUE})
    void aCopyOfMorePagesThanAreDrawnIsRefused(int pages) {
        var sent = new SentCopy(pages);

        assertThatThrownBy(() -> bounds.checked(sent)).isInstanceOf(BadFrame.class);
    }

    @Test
    void whatACheckCameToPasses() {
        var good = new CheckedCopy(Conformance.CONFORMS, List.of());
        var deviating = new CheckedCopy(Conformance.DEVIATES, List.of("6.2.4.3", "6.7.11"));

        assertThatCode(() -> bounds.checked(good)).doesNotThrowAnyException();
        assertThatCode(() -> bounds.checked(deviating)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<b>6.2</b>", "6.2.", "clause six", "1234", "6.1.2.3.4.5.6.7"})
    void aClauseThatIsNoneIsRefused(String clause) {
        var checked = new CheckedCopy(Conformance.DEVIATES, List.of(clause));

        assertThatThrownBy(() -> bounds.checked(checked)).isInstanceOf(BadFrame.class);
    }

    @Test
    void aGoodCopyThatBreaksClausesAndAFloodOfClausesAreRefused() {
        var both = new CheckedCopy(Conformance.CONFORMS, List.of("6.2"));
        var many = new CheckedCopy(Conformance.DEVIATES, Collections.nCopies(11, "6.2"));

        assertThatThrownBy(() -> bounds.checked(both)).isInstanceOf(BadFrame.class);
        assertThatThrownBy(() -> bounds.checked(many)).isInstanceOf(BadFrame.class);
    }

    @Test
    void aCopyThatDoesNotEndIsRefused() {
        var pdf = Frame.of(FrameKind.COPY, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        var endless = new SentBytes(pdf, FrameKind.COPY_END, () -> Frame.empty(FrameKind.ANSWER), bounds::count);

        assertThatThrownBy(endless::readAllBytes).isInstanceOf(BadFrame.class);
    }

    private static WorkerAnswer answer(Statements statements, LetterKindFinding kind) {
        var ordinary = answer("application/pdf", List.of());
        return new WorkerAnswer(
                ordinary.readability(),
                ordinary.mediaType(),
                ordinary.extent(),
                new WorkerAnswer.Said(LanguageFinding.notSure(), List.of(), statements, kind),
                ordinary.signatures(),
                Hazards.none(),
                false);
    }

    @Test
    void thePageSentTwiceIsRefused() {
        assertThatThrownBy(() -> bounds.checkPage(3, Set.of(1, 3))).isInstanceOf(BadFrame.class);
        assertThatThrownBy(() -> bounds.checkPage(0, Set.of())).isInstanceOf(BadFrame.class);
    }

    @Test
    void aPictureThatIsNoneIsRefused() {
        var html = ByteBuffer.wrap(new byte[] {'<', 'h', 't', 'm', 'l', '>'});

        assertThatThrownBy(() -> bounds.checkImage(new SentImage(1, 10, 10, Optional.empty(), html)))
                .isInstanceOf(BadFrame.class);
    }

    private static WorkerAnswer answer(String mediaType, List<DigitGroup> groups) {
        return new WorkerAnswer(
                Readability.READ,
                mediaType,
                new WorkerAnswer.Extent(1, 0),
                new WorkerAnswer.Said(
                        LanguageFinding.notSure(), groups, Statements.none(), LetterKindFinding.notSure()),
                new SignatureTraces(List.of(), List.of(), SignatureTraces.Extent.EVERY_PAGE),
                Hazards.none(),
                false);
    }
}
