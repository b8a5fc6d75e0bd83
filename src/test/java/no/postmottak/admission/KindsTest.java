package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.Decision;
import no.postmottak.casefile.HeldDocument;
import no.postmottak.reading.Content;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind is asked besides what all are: written from UDI's and UNE's pages and the acts, not from the code. */
final class KindsTest {

    private static final CaseFile REFUSED_BY_UDI = CaseOf.numbers("190000000108")
            .refused(Authority.UDI, "2026-11-02", "2026-11-05")
            .file();
    private static final CaseFile ANSWERED_BY_UNE = CaseOf.numbers("190000000108")
            .refused(Authority.UDI, "2026-03-02", "2026-03-05")
            .decided(Authority.UNE, "2026-09-02", Optional.empty(), Decision.Outcome.UPHELD_ON_APPEAL)
            .file();
    private static final CaseFile ANSWERED_BY_UDI = CaseOf.numbers("190000000108")
            .refused(Authority.mission("ankara"), "2026-03-02", "2026-03-05")
            .decided(Authority.UDI, "2026-09-02", Optional.empty(), Decision.Outcome.UPHELD_ON_APPEAL)
            .file();
    private static final CaseFile ONLY_UNE_ON_RECORD = CaseOf.numbers("190000000108")
            .decided(Authority.UNE, "2026-09-02", Optional.empty(), Decision.Outcome.UPHELD_ON_APPEAL)
            .file();
    private static final CaseFile UNDECIDED = CaseOf.numbers("190000000108").file();

    @Test
    void afterTheLastWordThereIsNoAppealButARequestToTheBodyThatHadIt() {
        var requirement = new AppealExistsRequirement();

        assertThat(said(requirement, SubmissionKind.APPEAL, Map.of(), Optional.of(REFUSED_BY_UDI)))
                .isEqualTo("MET CAN_BE_APPEALED");
        assertThat(said(requirement, SubmissionKind.APPEAL, Map.of(), Optional.of(UNDECIDED)))
                .isEqualTo("UNSURE NO_SUCH_DECISION_ON_RECORD");
        assertThat(said(requirement, SubmissionKind.APPEAL, Map.of(), Optional.empty()))
                .isEqualTo("UNSURE CASE_RECORD_TELLS");
        assertThat(bodyToAsk(ANSWERED_BY_UNE)).isEqualTo("UNE");
        assertThat(bodyToAsk(ANSWERED_BY_UDI)).isEqualTo("UDI");
    }

    @Test
    void aDecisionIsNamedByTheSenderOrIsTheOnlyOne() {
        var requirement = new DecisionNamedRequirement();
        var named = Submitted.appeal().about(Dossiers.receivedOn("2026-11-05")).bringing(1);

        assertThat(requirement
                        .holdAgainst(Dossiers.of(named, Optional.empty()))
                        .evidence()
                        .code())
                .isEqualTo("SENDER_NAMES_IT");
        assertThat(said(requirement, SubmissionKind.APPEAL, Map.of(), Optional.of(REFUSED_BY_UDI)))
                .isEqualTo("MET ONLY_ONE_ON_RECORD");
        assertThat(said(requirement, SubmissionKind.APPEAL, Map.of(), Optional.of(ANSWERED_BY_UNE)))
                .isEqualTo("UNSURE NOT_NAMED");
        assertThat(said(requirement, SubmissionKind.APPEAL, Map.of(), Optional.empty()))
                .isEqualTo("UNSURE NOT_NAMED");
    }

    @Test
    void anApplicationIsWithdrawnOnlyBeforeUdiHasDecided() {
        var requirement = new NotYetDecidedRequirement();

        assertThat(said(requirement, SubmissionKind.WITHDRAWAL, Map.of(), Optional.of(UNDECIDED)))
                .isEqualTo("MET NO_DECISION_ON_RECORD");
        assertThat(said(requirement, SubmissionKind.WITHDRAWAL, Map.of(), Optional.of(REFUSED_BY_UDI)))
                .isEqualTo("NOT_MET UDI_HAS_DECIDED");
        // what UNE decides UDI has decided before
        assertThat(said(requirement, SubmissionKind.WITHDRAWAL, Map.of(), Optional.of(ONLY_UNE_ON_RECORD)))
                .isEqualTo("NOT_MET UDI_HAS_DECIDED");
        // the appeal of a visa says nothing of the application for protection
        assertThat(said(requirement, SubmissionKind.WITHDRAWAL, Map.of(), Optional.of(ANSWERED_BY_UDI)))
                .isEqualTo("UNSURE UDI_DECIDED_AN_APPEAL");
        assertThat(said(requirement, SubmissionKind.WITHDRAWAL, Map.of(), Optional.empty()))
                .isEqualTo("UNSURE CASE_RECORD_TELLS");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            yes | true  | UNSURE SENDER_SAYS_SO
            Nei | true  | NOT_MET SENDER_SAYS_NOT
            no  | false | UNSURE SENDER_SAYS_SO
            JA  | false | NOT_MET SENDER_SAYS_NOT
            -   | true  | UNSURE NOT_TOLD
            hm  | false | UNSURE NOT_TOLD
            """)
    void anAnswerOnTheFormIsAClaimAndNeverEnough(@Nullable String answer, boolean isYesWanted, String expected) {
        var requirement = new AskedRequirement(RequirementName.INTERVIEW_HELD, "interviewHeld", isYesWanted);
        var details = new HashMap<String, String>();
        if (answer != null) {
            details.put("interviewHeld", answer);
        }

        assertThat(said(requirement, SubmissionKind.WORK_PERMIT_APPLICATION, details, Optional.empty()))
                .isEqualTo(expected);
    }

    @Test
    void whatTheFormDoesNotSayAPersonLooksForInTheDocument() {
        var requirement = new GrantorNamedRequirement();

        assertThat(said(requirement, SubmissionKind.POWER_OF_ATTORNEY, Map.of("grantor", "Amina"), Optional.empty()))
                .isEqualTo("MET TOLD");
        assertThat(said(requirement, SubmissionKind.POWER_OF_ATTORNEY, Map.of("grantor", " "), Optional.empty()))
                .isEqualTo("UNSURE LOOK_IN_THE_DOCUMENT");
    }

    @ParameterizedTest(name = "the record holds {0}, police said to hold it {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PASSPORT           | no  | MET HELD_BY_RECORD
            PASSPORT           | yes | MET HELD_BY_RECORD
            IDENTITY_DOCUMENTS | no  | NOT_MET NO_COPY
            IDENTITY_DOCUMENTS | yes | UNSURE POLICE_SAID_TO_HOLD_IT
            """)
    void noCopyIsAskedForOfAPassportThatThePoliceHoldByTheRecord(String document, String said, String expected) {
        var application = Submitted.appeal()
                .as(SubmissionKind.WORK_PERMIT_APPLICATION)
                .answering(Map.of("passportWithPolice", said))
                .bringing(1);
        var dossier = Dossiers.of(application, Optional.empty())
                .holding(List.of(new HeldDocument(document, Authority.police("oslo"))));

        var answer = new PassportCopyRequirement().holdAgainst(dossier);
        var withoutTheCase = new PassportCopyRequirement().holdAgainst(dossier.withoutCase());

        assertThat(answer.outcome() + " " + answer.evidence().code()).isEqualTo(expected);
        assertThat(withoutTheCase.evidence().code())
                .as("who is not on the case")
                .isNotEqualTo("HELD_BY_RECORD");
    }

    @ParameterizedTest(name = "{0} documents, police hold it {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | no  | NOT_MET NO_COPY
            2 | no  | UNSURE PERHAPS_ENCLOSED
            1 | yes | UNSURE POLICE_SAID_TO_HOLD_IT
            """)
    void aCopyOfThePassportIsAskedForUnlessThePoliceHoldIt(int documents, String held, String expected) {
        var application = Submitted.appeal()
                .as(SubmissionKind.WORK_PERMIT_APPLICATION)
                .answering(Map.of("passportWithPolice", held))
                .bringing(documents);

        var answer = new PassportCopyRequirement().holdAgainst(Dossiers.of(application, Optional.empty()));

        assertThat(answer.outcome() + " " + answer.evidence().code()).isEqualTo(expected);
    }

    /** Nobody is told that a copy is missing that may be the second page. */
    @Test
    void aFormOfSeveralPagesMayHoldTheCopyItself() {
        var application =
                Submitted.appeal().as(SubmissionKind.WORK_PERMIT_APPLICATION).bringing(1);
        var one = Dossiers.of(application, Optional.empty());
        var seen = one.facts().documents().getFirst();
        var content = new Content("application/pdf", List.of(), 2, 0, List.of());
        var two = new Dossier(
                application,
                new Facts(List.of(new DocumentFacts(
                        seen.document(), seen.readability(), content, seen.said(), seen.signatures()))),
                Optional.empty());

        assertThat(new PassportCopyRequirement().holdAgainst(one).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(new PassportCopyRequirement().holdAgainst(two).evidence().code())
                .isEqualTo("PERHAPS_ENCLOSED");
    }

    /** The answer to an appeal cannot be appealed, so nobody is told of a term for it; a claim has its own. */
    @Test
    void noTermRunsForAnAppealThatDoesNotExist() {
        var requirement = new DeadlineRequirement(Dossiers.DEADLINES);
        var appeal = Dossiers.of(Submitted.appeal().bringing(1), Optional.of(ANSWERED_BY_UNE));

        assertThat(said(requirement, SubmissionKind.APPEAL, Map.of(), Optional.of(ANSWERED_BY_UNE)))
                .isEqualTo("MET NO_TERM_AFTER_THE_LAST_WORD");
        assertThat(requirement.deadlineOf(appeal)).isEmpty();
        assertThat(said(requirement, SubmissionKind.APPEAL, Map.of(), Optional.of(REFUSED_BY_UDI)))
                .isEqualTo("MET IN_TIME");
        assertThat(said(requirement, SubmissionKind.EXPENSE_CLAIM, Map.of(), Optional.of(ANSWERED_BY_UNE)))
                .isEqualTo("UNSURE START_UNKNOWN");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-03-01; letter; 60; 1200; 1200#2026-03-02; meeting; 30; 1200; 600  | 1800     | MET SUMS_AGREE         | sixty and thirty minutes
            2026-03-01; letter; 60; 1200; 1500                                    | 1 500,00 | MET SUMS_AGREE         | with a quarter of tax on top
            2026-03-01; letter; 20; 1121; 373,67                                  | -        | MET SUMS_AGREE         | rounded to the øre
            2026-03-01; letter; 60; 1200; 1200                                    | 1300     | UNSURE SUMS_DISAGREE   | the total is another
            2026-03-01; letter; 60; 1200; 2400                                    | 2400     | UNSURE SUMS_DISAGREE   | an hour for two
            2026-03-01; letter; 60                                                | 1200     | UNSURE LINES_NOT_CLEAR | no rate and amount
            in spring; letter; 60; 1200; 1200                                     | 1200     | UNSURE LINES_NOT_CLEAR | no day
            -                                                                     | 1200     | UNSURE LOOK_IN_THE_DOCUMENT | nothing on the form
            """)
    void aBillOfCostsSaysWhenWhatAndHowLongAndItsSumsAreRight(
            @Nullable String lines, @Nullable String total, String expected, String why) {
        var details = new HashMap<String, String>();
        if (lines != null) {
            details.put("expenses", lines.replace('#', '\n'));
        }
        if (total != null) {
            details.put("total", total);
        }

        assertThat(said(new BillOfCostsRequirement(), SubmissionKind.EXPENSE_CLAIM, details, Optional.empty()))
                .as(why)
                .isEqualTo(expected);
    }

    private static String bodyToAsk(CaseFile file) {
        var answer = new AppealExistsRequirement()
                .holdAgainst(Dossiers.of(Submitted.appeal().bringing(1), Optional.of(file)));
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_MET);
        return answer.evidence().values().getOrDefault("body", "");
    }

    private static String said(
            Requirement requirement, SubmissionKind kind, Map<String, String> details, Optional<CaseFile> file) {
        var submission = Submitted.appeal().as(kind).answering(details).bringing(1);
        var answer = requirement.holdAgainst(Dossiers.of(submission, file));
        return answer.outcome() + " " + answer.evidence().code();
    }
}
