package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.Decision;
import no.postmottak.casefile.Representative;
import no.postmottak.deadline.Commencement;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.DecidingDate;
import no.postmottak.deadline.LegalRegimes;
import no.postmottak.deadline.StartedBy;
import no.postmottak.deadline.Step;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.deadline.adapter.LegalRegimesYaml;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.Role;
import no.postmottak.submission.Sender;
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
            2026-10-01 | 2026-10-01 | NOT_MET LATE_WITHIN_A_YEAR         | both say late
            2026-10-01 | 2026-10-30 | UNSURE RECORD_AND_SENDER_DISAGREE  | late by the record, in time by the sender
            2026-10-01 | never      | NOT_MET LATE_WITHIN_A_YEAR         | the sender says nothing
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
            2026-11-23 | MET IN_TIME                | handed in on the last day, scanned days after
            2026-11-24 | NOT_MET LATE_WITHIN_A_YEAR | handed in the day after
            """)
    void paperHandedInAtACounterCountsByTheDayOfThat(String handedIn, String expected, String why) {
        var start =
                LocalDate.parse(handedIn).atStartOfDay(ZoneId.of("Europe/Oslo")).toInstant();
        var arrival = new Arrival(WayIn.SCAN_FOLDER, Optional.of(start), Instant.parse("2026-11-27T10:00:00Z"));
        var stated = new StatedDecision(
                "UDI", Optional.of("2026-11-01"), Optional.of("2026-11-02"), Optional.empty(), Optional.empty());
        var paper = Submitted.appeal().about(stated).arriving(arrival).bringing(1);

        var answer = requirement.holdAgainst(Dossiers.of(paper, Optional.empty()));

        assertThat(answer.outcome() + " " + answer.evidence().code()).isEqualTo(expected);
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

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-11-19 | 2026-10-01 | NOT_MET LATE_BY_MORE_THAN_A_YEAR | 2026-11-19 | the year is over, an officer decides all the same
            2025-11-20 | 2026-10-01 | NOT_MET LATE_WITHIN_A_YEAR | 2026-11-20 | the last day of the year
            """)
    void theYearAfterWhichTheLawLooksNoMoreIsAFactForTheOfficer(
            String decided, String received, String expected, String yearEnds, String why) {
        var stated = new StatedDecision(
                "UDI", Optional.of(decided), Optional.of(received), Optional.empty(), Optional.empty());

        var answer = requirement.holdAgainst(
                Dossiers.of(Submitted.appeal().about(stated).bringing(1), Optional.empty()));

        assertThat(answer.outcome() + " " + answer.evidence().code()).isEqualTo(expected);
        assertThat(answer.evidence().values()).containsEntry("day", yearEnds);
    }

    @ParameterizedTest(name = "{1} by {0}")
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVED                   | NOT_MET LATE
            a letter from my neighbour | NOT_MET LATE
            electronic_notice          | NOT_MET LATE
            OUGHT_TO_HAVE_KNOWN        | UNSURE START_IS_A_JUDGEMENT
            """)
    void whatOneOughtToHaveKnownIsForAPersonToJudge(String how, String expected) {
        var stated = new StatedDecision(
                "UDI", Optional.empty(), Optional.of("2026-10-01"), Optional.empty(), Optional.of(how));

        assertAnswer(stated, "2026-11-20T10:00:00Z", Optional.empty(), expected, "SENDER");
        assertAnswer(stated, "2026-10-20T10:00:00Z", Optional.empty(), "MET IN_TIME", "SENDER");
    }

    @Test
    void theTermRunsFromTheReceiptOfALawyerOrRepresentative() {
        var represented = CaseOf.numbers("190000000108")
                .actingFor(Representative.Kind.LAWYER, "Kari Lund")
                .refused(Authority.UDI, "2026-11-02", "2026-11-05")
                .file();
        var unknownReceipt = CaseOf.numbers("190000000108")
                .actingFor(Representative.Kind.LAWYER, "Kari Lund")
                .decided(Authority.UDI, "2026-10-01", Optional.empty(), Decision.Outcome.REFUSED)
                .file();
        var applicantsDay = Dossiers.receivedOn("2026-10-05");

        assertThat(startedBy(represented)).isEqualTo(StartedBy.RECEIVED_BY_REPRESENTATIVE);
        assertAnswer(
                applicantsDay,
                "2026-11-20T10:00:00Z",
                Optional.of(unknownReceipt),
                "UNSURE NOT_SURE_IN_TIME",
                "SENDER");
    }

    @Test
    void aTypedDayIsTheRepresentativesWhereARepresentativeTypedIt() {
        var lawyer = new Sender(Role.LAWYER, "Kari Lund", Optional.empty(), Optional.empty(), "nb");
        var submission = Submitted.appeal()
                .by(lawyer)
                .about(Dossiers.receivedOn("2026-11-05"))
                .bringing(1);

        assertThat(step(requirement.deadlineOf(Dossiers.of(submission, Optional.empty())))
                        .by())
                .isEqualTo(StartedBy.RECEIVED_BY_REPRESENTATIVE);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            2030-03-04 | 2030-03-08T10:00:00Z | UNSURE SENT_AGAIN_AFTER_LOSS | sent again four days after the loss was known
            2030-03-04 | 2030-03-12T10:00:00Z | NOT_MET LATE                 | eight days after
            someday    | 2030-03-08T10:00:00Z | NOT_MET LATE                 | nobody knows when
            """)
    void whatWasLostMayBeSentAgainWithinAWeekUnderTheComingAct(
            String learned, String sentAt, String expected, String why) {
        var regimes =
                LegalRegimesYaml.read(Path.of("config", "legal-regimes.yaml")).withCorrectionDays(14);
        var coming = regimes.coming();
        var dated = coming.commencing(new Commencement.From(LocalDate.parse("2030-01-01")));
        var law = new LegalRegimes(regimes.current(), dated, DecidingDate.TERM_STARTED, regimes.dublin());
        var deadlines = new Deadlines(law, new WorkingDays(new JollydayHolidays()));
        var sent = Instant.parse(sentAt);
        var submission = Submitted.appeal()
                .about(Dossiers.receivedOn("2030-02-04"))
                .arriving(new Arrival(WayIn.API, Optional.of(sent), sent.plusSeconds(1)))
                .answering(Map.of("lossLearnedOn", learned))
                .bringing(1);

        var answer = new DeadlineRequirement(deadlines).holdAgainst(Dossiers.of(submission, Optional.empty()));

        assertThat(answer.outcome() + " " + answer.evidence().code()).isEqualTo(expected);
    }

    private StartedBy startedBy(CaseFile file) {
        var submission =
                Submitted.appeal().about(Dossiers.receivedOn("2026-11-05")).bringing(1);
        return step(requirement.deadlineOf(Dossiers.of(submission, Optional.of(file))))
                .by();
    }

    private static Step.Started step(Optional<StatedDeadline> stated) {
        var known = (StatedDeadline.Known) stated.orElseThrow();
        return (Step.Started) known.deadline().explanation().getFirst();
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
