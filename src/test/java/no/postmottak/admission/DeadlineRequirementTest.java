package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.Decision;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.WayIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three weeks from notice, held against the record and against what the sender typed. */
final class DeadlineRequirementTest {

    private final DeadlineRequirement requirement = new DeadlineRequirement(Dossiers.DEADLINES);

    /** Friday 30 October 2026 is three weeks before Friday 20 November. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-30 | 2026-11-20T10:00:00Z | MET IN_TIME                | the last day
            2026-10-30 | 2026-11-20T22:59:00Z | MET IN_TIME                | the last minute of it in Oslo
            2026-10-30 | 2026-11-20T23:01:00Z | NOT_MET LATE               | a minute later
            30.10.2026 | 2026-11-20T10:00:00Z | MET IN_TIME                | typed the Norwegian way
            2026-10-29 | 2026-11-20T10:00:00Z | NOT_MET LATE               | a day late
            2026-11-21 | 2026-11-20T10:00:00Z | UNSURE START_AFTER_SENDING | received after it was answered
            someday    | 2026-11-20T10:00:00Z | UNSURE START_UNKNOWN       | no day
            2026-02-30 | 2026-11-20T10:00:00Z | UNSURE START_UNKNOWN       | no such day
            """)
    void aTypedDayIsHeldAgainstTheSending(String received, String sentAt, String expected, String why) {
        assertAnswer(Dossiers.receivedOn(received), sentAt, Optional.empty(), expected, "SENDER");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-01 | 2026-11-10 | 2026-11-20T10:00:00Z | MET IN_TIME             | in time whichever day it was
            2026-10-20 | 2026-11-10 | 2026-11-20T10:00:00Z | UNSURE NOT_SURE_IN_TIME | in time for one and late for the other
            2026-09-01 | 2026-09-10 | 2026-11-20T10:00:00Z | NOT_MET LATE            | late whichever day it was
            2026-11-10 | 2026-11-01 | 2026-11-20T10:00:00Z | UNSURE START_UNKNOWN    | the wrong way round
            2026-11-10 | later      | 2026-11-20T10:00:00Z | UNSURE START_UNKNOWN    | half a day
            """)
    void twoTypedDaysBoundTheDeadline(String earliest, String latest, String sentAt, String expected, String why) {
        assertAnswer(Dossiers.receivedBetween(earliest, latest), sentAt, Optional.empty(), expected, "SENDER");
    }

    @Test
    void aLetterSentWithinThreeWeeksOfTheDecisionIsInTimeWheneverItCame() {
        assertAnswer(Dossiers.madeOn("2026-11-02"), "2026-11-20T10:00:00Z", Optional.empty(), "MET IN_TIME", "SENDER");
    }

    @Test
    void theDayOfAnOldDecisionAloneDoesNotSayWhenItCame() {
        assertAnswer(
                Dossiers.madeOn("2026-09-02"),
                "2026-11-20T10:00:00Z",
                Optional.empty(),
                "UNSURE NOT_SURE_IN_TIME",
                "SENDER");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-30 | 2026-10-01 | MET IN_TIME                        | the record is kinder than the sender
            2026-10-01 | 2026-10-01 | NOT_MET LATE                       | both say late
            2026-10-01 | 2026-10-30 | UNSURE RECORD_AND_SENDER_DISAGREE  | late by the record, in time by the sender
            2026-10-01 | never      | NOT_MET LATE                       | the sender says nothing
            """)
    void theRecordGoesBeforeTheSender(String recorded, String typed, String expected, String why) {
        var file = CaseOf.numbers("190000000108")
                .refused(Authority.UDI, "2026-09-01", recorded)
                .file();

        assertAnswer(Dossiers.receivedOn(typed), "2026-11-20T10:00:00Z", Optional.of(file), expected, "RECORD");
    }

    @Test
    void whereTheRecordHasNoDayOfNoticeTheSendersIsUsedAndCalledTheSenders() {
        var file = CaseOf.numbers("190000000108")
                .decided(Authority.UDI, "2026-10-29", Optional.empty(), Decision.Outcome.REFUSED)
                .file();

        assertAnswer(
                Dossiers.receivedOn("2026-11-02"), "2026-11-20T10:00:00Z", Optional.of(file), "MET IN_TIME", "SENDER");
    }

    @Test
    void theTermRunsFromTheDecisionOfTheBodyTheSenderNames() {
        var file = CaseOf.numbers("190000000108")
                .refused(Authority.UDI, "2026-11-02", "2026-11-05")
                .refused(Authority.police("oslo"), "2026-11-09", "2026-11-12")
                .file();
        var deadline = requirement
                .deadlineOf(Dossiers.of(
                        Submitted.appeal()
                                .about(Dossiers.receivedOn("2026-11-06"))
                                .bringing(1),
                        Optional.of(file)))
                .orElseThrow();

        assertThat(((StatedDeadline.Known) deadline).deadline().firstDay()).isEqualTo("2026-11-05");
    }

    @Test
    void anExpenseClaimRunsFromTheChangedDecision() {
        var file = CaseOf.numbers("190000000810")
                .decided(Authority.UDI, "2026-11-09", Optional.of("2026-11-11"), Decision.Outcome.CHANGED_AFTER_APPEAL)
                .refused(Authority.UDI, "2026-11-15", "2026-11-16")
                .file();
        var claim = Submitted.appeal().as(SubmissionKind.EXPENSE_CLAIM).bringing(2);

        var deadline =
                requirement.deadlineOf(Dossiers.of(claim, Optional.of(file))).orElseThrow();

        assertThat(((StatedDeadline.Known) deadline).deadline().firstDay()).isEqualTo("2026-11-11");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-02 | MET IN_TIME             | it came in time, so it was sent in time
            2026-10-01 | UNSURE NOT_SURE_IN_TIME | it came late, and nobody knows when it was sent
            """)
    void paperWithoutAPostmarkWasSentNoLaterThanItCame(String received, String expected, String why) {
        var arrival = new Arrival(WayIn.SCAN_FOLDER, Optional.empty(), Instant.parse("2026-11-20T10:00:00Z"));
        var paper = Submitted.appeal()
                .about(Dossiers.receivedOn(received))
                .arriving(arrival)
                .bringing(1);

        var answer = requirement.holdAgainst(Dossiers.of(paper, Optional.empty()));

        assertThat(answer.outcome() + " " + answer.evidence().code()).isEqualTo(expected);
    }

    private void assertAnswer(
            StatedDecision stated, String sentAt, Optional<CaseFile> file, String expected, String start) {
        var sent = Instant.parse(sentAt);
        var submission = Submitted.appeal()
                .about(stated)
                .arriving(new Arrival(WayIn.API, Optional.of(sent), sent.plusSeconds(1)))
                .bringing(1);

        var answer = requirement.holdAgainst(Dossiers.of(submission, file));

        assertThat(answer.outcome() + " " + answer.evidence().code()).isEqualTo(expected);
        assertThat(answer.evidence().values().getOrDefault("start", start)).isEqualTo(start);
    }
}
