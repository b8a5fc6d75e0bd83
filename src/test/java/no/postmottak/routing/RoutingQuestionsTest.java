package no.postmottak.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.Decision;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.WayIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decided: the record's word goes before the sender's. */
final class RoutingQuestionsTest {

    private static final CaseFile DECIDED_TWICE = CaseOf.numbers("190000000108")
            .refused(Authority.UDI, "2026-05-11", "2026-05-14")
            .refused(Authority.UNE, "2026-09-14", "2026-09-17")
            .with(Authority.UNE)
            .file();

    private static final CaseFile UNDECIDED = CaseOf.numbers("190000000108").file();

    private final RoutingQuestions questions = new RoutingQuestions(
            residence -> Home.in("oslo"),
            new Missions("2019", Map.of("eg", "amman")),
            new WorkingDays(date -> Set.of()));

    @Test
    void theBodyTheSenderNamesIsTakenWhereItHasDecided() {
        var policeAndUdi = CaseOf.numbers("190000000108")
                .refused(Authority.UDI, "2026-05-11", "2026-05-14")
                .refused(Authority.police("oslo"), "2026-09-14", "2026-09-17")
                .file();

        assertThat(questions.of(about("UDI"), policeAndUdi).decidedBy()).contains(Authority.UDI);
        assertThat(questions.of(aboutNothing(), policeAndUdi).decidedBy()).contains(Authority.police("oslo"));
    }

    @Test
    void afterTheLastWordOnAppealItsBodyIsTheOneThatDecided() {
        assertThat(questions.of(about("UDI"), DECIDED_TWICE))
                .extracting(RoutingQuestion::decidedBy, RoutingQuestion::stage)
                .containsExactly(Optional.of(Authority.UNE), Stage.FINAL);
    }

    /** Police and embassy decisions go to UDI on appeal, UDI's own to UNE. */
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            UDI REFUSED 2026-05-11                                                | UDI    | UDI    | DECIDED   | with the body that decided
            UDI REFUSED 2026-05-11                                                | UNE    | UDI    | FORWARDED | sent on to UNE
            MISSION:ankara REFUSED 2026-05-11                                     | UDI    | MISSION:ankara | FORWARDED | sent on to UDI
            POLICE:oslo REFUSED 2026-05-11                                        | UDI    | POLICE:oslo | FORWARDED | sent on to UDI
            MISSION:ankara REFUSED 2026-05-11, UDI UPHELD_ON_APPEAL 2026-08-11    | UDI    | UDI    | FINAL     | UDI's last word in an embassy case
            UDI REFUSED 2026-05-11, UDI UPHELD_ON_APPEAL 2026-08-11               | UDI    | UDI    | DECIDED   | UDI has no last word on itself
            MISSION:ankara REFUSED 2026-05-11, UDI CHANGED_AFTER_APPEAL 2026-08-11 | UDI   | UDI    | FINAL     | its word on appeal is the last either way
            UDI REFUSED 2026-05-11, UDI CHANGED_AFTER_APPEAL 2026-08-11           | UDI    | UDI    | DECIDED   | what UDI changes of its own can be appealed
            MISSION:ankara REFUSED 2025-05-11, UDI REFUSED 2026-05-11, UDI CHANGED_AFTER_APPEAL 2026-08-11 | UDI | UDI | DECIDED | its own, though a mission decided earlier
            MISSION:ankara REFUSED 2025-05-11, UDI REFUSED 2026-05-11, UDI UPHELD_ON_APPEAL 2026-08-11 | UDI | UDI | FINAL | UDI upholds nobody's decision but others'
            MISSION:ankara REFUSED 2026-05-11, UDI DISMISSED 2026-08-11           | UDI    | UDI    | DECIDED   | a dismissal by UDI can be appealed, whoever decided
            UDI REFUSED 2026-05-11, UNE UPHELD_ON_APPEAL 2026-08-11               | UNE    | UNE    | FINAL     | UNE's last word
            UDI REFUSED 2026-05-11, UDI DISMISSED 2026-08-11                      | UDI    | UDI    | DECIDED   | a dismissal can be appealed to UNE
            UNE UPHELD_ON_APPEAL 2026-05-11, UDI REFUSED 2026-08-11               | UDI    | UDI    | DECIDED   | a new decision after UNE's old one
            -                                                                     | UDI    | -      | UNDECIDED | nothing decided
            """)
    void howFarTheDecisionHasComeFollowsFromTheRecord(
            @Nullable String decisions, String holder, @Nullable String decidedBy, Stage stage, String why) {
        var file = CaseOf.numbers("190000000108").with(Authority.parse(holder).orElseThrow());
        for (var each : decisions == null ? new String[0] : decisions.split(", ")) {
            var parts = each.split(" ");
            file.decided(
                    Authority.parse(parts[0]).orElseThrow(),
                    parts[2],
                    Optional.empty(),
                    Decision.Outcome.valueOf(parts[1]));
        }

        var question = questions.of(aboutNothing(), file.file());

        assertThat(question.stage()).isEqualTo(stage);
        assertThat(question.decidedBy().map(Authority::code)).isEqualTo(Optional.ofNullable(decidedBy));
    }

    @Test
    void anExpenseClaimIsAboutTheDecisionThatWasChanged() {
        var changed = CaseOf.numbers("190000000108")
                .decided(Authority.UNE, "2026-05-11", Optional.empty(), Decision.Outcome.CHANGED_AFTER_APPEAL)
                .refused(Authority.UDI, "2026-09-14", "2026-09-17")
                .file();
        var claim = Submitted.appeal().as(SubmissionKind.EXPENSE_CLAIM).bringing(1);

        assertThat(questions.of(claim, changed).decidedBy()).contains(Authority.UNE);
        assertThat(questions.of(aboutNothing(), changed).decidedBy()).contains(Authority.UDI);
    }

    @Test
    void aMissionNamedByACountryIsTheHubThatHandlesIt() {
        assertThat(questions.of(about("MISSION:eg"), UNDECIDED).decidedBy()).contains(Authority.mission("amman"));
        assertThat(questions.handling(Authority.mission("ankara"))).isEqualTo(Authority.mission("ankara"));
        assertThat(questions.handling(Authority.UDI)).isEqualTo(Authority.UDI);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T22:59:00Z, WORKING_DAY", "2026-11-20T23:00:00Z, DAY_OFF", "2026-11-22T22:59:00Z, DAY_OFF"})
    void theDayItCameIsToldInNorway(Instant receivedAt, Day day) {
        var arriving = Submitted.appeal()
                .arriving(new Arrival(WayIn.API, Optional.of(receivedAt), receivedAt))
                .bringing(1);

        assertThat(questions.of(arriving, UNDECIDED).day()).isEqualTo(day);
    }

    @Test
    void aBodyThatHasDecidedNothingGivesWayToTheOneThatDecidedLast() {
        assertThat(questions.of(about("NPIS"), DECIDED_TWICE).decidedBy()).contains(Authority.UNE);
        assertThat(questions.of(about("the police, I think"), DECIDED_TWICE).decidedBy())
                .contains(Authority.UNE);
        assertThat(questions.of(aboutNothing(), DECIDED_TWICE).decidedBy()).contains(Authority.UNE);
    }

    @Test
    void withoutADecisionOnRecordTheSendersWordIsAllThereIs() {
        assertThat(questions.of(about("POLICE:oslo"), UNDECIDED).decidedBy()).contains(Authority.police("oslo"));
        assertThat(questions.of(aboutNothing(), UNDECIDED).decidedBy()).isEmpty();
    }

    @Test
    void holderAndDistrictComeFromTheRecordAndTheResidence() {
        var question = questions.of(aboutNothing(), DECIDED_TWICE);

        assertThat(question.holder()).contains(Authority.UNE);
        assertThat(question.home().district()).contains("oslo");
        assertThat(question.day()).isEqualTo(Day.WORKING_DAY);
    }

    private static Submission about(String authority) {
        return Submitted.appeal()
                .about(new StatedDecision(
                        authority, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .bringing(1);
    }

    private static Submission aboutNothing() {
        return Submitted.appeal().bringing(1);
    }
}
