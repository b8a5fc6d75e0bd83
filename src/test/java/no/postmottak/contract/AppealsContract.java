package no.postmottak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.filing.Appealed;
import no.postmottak.filing.Appeals;
import no.postmottak.submission.SubmissionId;
import org.junit.jupiter.api.Test;

/** What every register of appeals must do. */
interface AppealsContract {

    Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    String MAY = "UDI 2026-05-11";
    String JUNE = "UDI 2026-06-11";

    Appeals appeals();

    /** A case that can have appeals. */
    CaseFileId caseFile();

    /** A submission that is there. */
    SubmissionId submission();

    @Test
    default void anAppealIsFoundByItsDecisionAndByItself() {
        var appeal = entered(caseFile(), MAY, NOW);

        assertThat(appeals().firstOf(appeal.caseFile(), MAY))
                .extracting(Appealed::submission)
                .containsExactly(appeal.submission());
        assertThat(appeals().of(appeal.submission())).singleElement().satisfies(found -> {
            assertThat(found.caseFile()).isEqualTo(appeal.caseFile());
            assertThat(found.isFirst()).isTrue();
            assertThat(found.joinedBy()).isEqualTo(Appealed.GATEWAY);
            assertThat(found.at()).isEqualTo(NOW);
        });
    }

    @Test
    default void anotherDecisionAndAnotherCaseHaveAppealsOfTheirOwn() {
        var appeal = entered(caseFile(), MAY, NOW);

        assertThat(appeals().firstOf(appeal.caseFile(), JUNE)).isEmpty();
        assertThat(appeals().firstOf(caseFile(), MAY)).isEmpty();
        assertThat(appeals().of(submission())).isEmpty();
        assertThat(appeals().supplementing(appeal.submission())).isEmpty();
    }

    @Test
    default void oneIsEnteredOnceOnACaseAndStaysAsItWas() {
        var appeal = entered(caseFile(), MAY, NOW);
        var again = appeal(appeal.submission(), appeal.caseFile(), JUNE, NOW.plusSeconds(60));

        assertThat(appeals().enter(again)).isFalse();

        assertThat(appeals().firstOf(appeal.caseFile(), JUNE)).isEmpty();
        assertThat(appeals().of(appeal.submission()))
                .singleElement()
                .extracting(Appealed::at)
                .isEqualTo(NOW);
    }

    @Test
    default void oneMayLieOnSeveralCases() {
        var appeal = entered(caseFile(), MAY, NOW);
        var other = caseFile();

        assertThat(appeals().enter(appeal(appeal.submission(), other, MAY, NOW.plusSeconds(1))))
                .isTrue();

        assertThat(appeals().of(appeal.submission()))
                .extracting(Appealed::caseFile)
                .containsExactly(appeal.caseFile(), other);
    }

    @Test
    default void theFirstToComeStandsFirst() {
        var caseFile = caseFile();
        var later = entered(caseFile, MAY, NOW.plusSeconds(60));
        var first = entered(caseFile, MAY, NOW);

        assertThat(appeals().firstOf(caseFile, MAY))
                .extracting(Appealed::submission)
                .containsExactly(first.submission(), later.submission());
    }

    @Test
    default void whatIsJoinedIsASupplementAndNoFirstAppealAnyMore() {
        var caseFile = caseFile();
        var first = entered(caseFile, MAY, NOW);
        var third = entered(caseFile, MAY, NOW.plusSeconds(120));
        var second = entered(caseFile, MAY, NOW.plusSeconds(60));

        appeals().join(third, Optional.of(first.submission()), "officer-1");
        appeals().join(second, Optional.of(first.submission()), Appealed.GATEWAY);

        assertThat(appeals().firstOf(caseFile, MAY))
                .extracting(Appealed::submission)
                .containsExactly(first.submission());
        assertThat(appeals().supplementing(first.submission()))
                .extracting(Appealed::submission)
                .containsExactly(second.submission(), third.submission());
        assertThat(appeals().of(third.submission()))
                .singleElement()
                .extracting(Appealed::supplements, Appealed::joinedBy)
                .containsExactly(Optional.of(first.submission()), "officer-1");
    }

    @Test
    default void whatIsJoinedCanBeTakenApartAndOnlyOnItsCase() {
        var first = entered(caseFile(), MAY, NOW);
        var second = entered(first.caseFile(), MAY, NOW.plusSeconds(60));
        var elsewhere = appeal(second.submission(), caseFile(), MAY, NOW.plusSeconds(61));
        appeals().enter(elsewhere);
        appeals().join(second, Optional.of(first.submission()), Appealed.GATEWAY);

        assertThat(appeals().firstOf(elsewhere.caseFile(), MAY)).hasSize(1);

        appeals().join(second, Optional.empty(), "officer-1");

        assertThat(appeals().firstOf(first.caseFile(), MAY)).hasSize(2);
        assertThat(appeals().supplementing(first.submission())).isEmpty();
    }

    private Appealed entered(CaseFileId caseFile, String decision, Instant at) {
        var appeal = appeal(submission(), caseFile, decision, at);
        assertThat(appeals().enter(appeal)).isTrue();
        return appeal;
    }

    private static Appealed appeal(SubmissionId submission, CaseFileId caseFile, String decision, Instant at) {
        return new Appealed(submission, caseFile, decision, Optional.empty(), Appealed.GATEWAY, at);
    }
}
