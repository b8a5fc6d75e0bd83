package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.postmottak.casefile.DufNumber;
import no.postmottak.reading.CoverSheet;
import no.postmottak.reading.DufMention;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.SaidCoverSheet;
import no.postmottak.reading.Statements;
import no.postmottak.reading.worker.DigitGroup;
import no.postmottak.reading.worker.WorkerAnswer;
import no.postmottak.submission.Reference;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final Reference REFERENCE = new Reference("K7Q2-9XPM");
    private static final DufNumber ONE = new DufNumber("190000000108");
    private static final DufNumber OTHER = new DufNumber("190000000202");

    @Test
    void theNumberOfACoverSheetCountsAsCalledOne() {
        var said = said(List.of(CoverSheet.ofCase(REFERENCE, ONE).code()), List.of());

        assertThat(Mentions.in(said)).containsExactly(new DufMention(ONE, true, 1));
    }

    @Test
    void aSheetForANewCaseAndAForgedOneHaveNone() {
        var forged = CoverSheet.ofCase(REFERENCE, ONE).code().replace("0108", "0202");
        var said = said(List.of(CoverSheet.ofNewCase(REFERENCE).code(), forged), List.of());

        assertThat(Mentions.in(said)).isEmpty();
    }

    @Test
    void aNumberIsMentionedOnceHoweverOftenItStandsThere() {
        var written = List.of(
                new DigitGroup(ONE.digits(), false, true, 2),
                new DigitGroup(OTHER.digits(), false, true, 2),
                new DigitGroup(OTHER.digits(), true, true, 3));
        var said = said(List.of(CoverSheet.ofCase(REFERENCE, ONE).code()), written);

        assertThat(Mentions.in(said)).containsExactly(new DufMention(ONE, true, 1), new DufMention(OTHER, true, 3));
    }

    @Test
    void aNumberThatFailsItsCheckIsTakenOnlyWhereItIsCalledOneAndWasNotMended() {
        var failing = "190000000109";

        assertThat(Mentions.in(said(List.of(), List.of(new DigitGroup(failing, true, true, 1)))))
                .hasSize(1);
        assertThat(Mentions.in(said(List.of(), List.of(new DigitGroup(failing, false, true, 1)))))
                .isEmpty();
        assertThat(Mentions.in(said(List.of(), List.of(new DigitGroup(failing, true, true, 1, true)))))
                .isEmpty();
    }

    private static WorkerAnswer.Said said(List<String> codes, List<DigitGroup> groups) {
        var sheets = codes.stream().map(code -> new SaidCoverSheet(code, 1)).toList();
        var statements = new Statements(List.of(), List.of(), List.of(), sheets);
        return new WorkerAnswer.Said(LanguageFinding.notSure(), groups, statements, LetterKindFinding.notSure());
    }
}
