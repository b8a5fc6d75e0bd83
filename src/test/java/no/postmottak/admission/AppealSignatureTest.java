package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.postmottak.admission.adapter.RequirementsYaml;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.Representative;
import no.postmottak.correction.CorrectionLetter;
import no.postmottak.correction.adapter.CorrectionsYaml;
import no.postmottak.deadline.Commencement;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.DecidingDate;
import no.postmottak.deadline.LegalRegimes;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.deadline.adapter.LegalRegimesYaml;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.Caller;
import no.postmottak.submission.Role;
import no.postmottak.submission.Sender;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.WayIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Act of 1967 asks for a signature on appeals (§ 32), that of 2025 does not (§ 66): the letter to the sender follows. */
final class AppealSignatureTest {

    private static final Path CONFIG = Path.of("config");
    private static final PersonId KARI = new PersonId("01019000108");

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            TERM_STARTED  | 2030-01-07 | 2029-12-20 | NOT_MET NO_SIGNATURE_FOUND    | notice came before the new act
            TERM_STARTED  | 2030-01-20 | 2030-01-02 | MET NOT_ASKED_BY_THE_ACT      | notice came after
            TERM_STARTED  | 2029-12-30 | -          | NOT_MET NO_SIGNATURE_FOUND    | sent before it, so notice came before too
            TERM_STARTED  | 2030-01-20 | -          | UNSURE ASKED_BY_ONE_ACT_ONLY  | nobody says when notice came
            APPEAL_SENT   | 2030-01-20 | 2029-12-20 | MET NOT_ASKED_BY_THE_ACT      | sent after it began
            APPEAL_SENT   | 2029-12-30 | 2029-12-20 | NOT_MET NO_SIGNATURE_FOUND    | sent before
            DECISION_MADE | 2030-01-20 | 2030-01-02 | UNSURE ASKED_BY_ONE_ACT_ONLY  | nobody says when it was decided
            NOT_CHOSEN    | 2030-01-20 | 2030-01-02 | NOT_MET NO_SIGNATURE_FOUND    | no day is set for the new act
            """)
    void anUnsignedAppealIsWhatTheActThatAppliesMakesIt(
            DecidingDate deciding, String sent, String received, String expected, String why) {
        var finding = signature(weighed(deciding, appeal(sent, Optional.ofNullable(received))));

        assertThat(finding.outcome() + " " + finding.evidence()).as(why).isEqualTo(expected);
    }

    @Test
    void theLetterAboutTheSignatureIsWrittenUnderTheActThatAsksForOneAlone() {
        var before = appeal("2030-01-07", Optional.of("2029-12-20"));
        var after = appeal("2030-01-20", Optional.of("2030-01-02"));

        assertThat(letters(DecidingDate.TERM_STARTED, before)).contains(CorrectionLetter.MISSING_SIGNATURE);
        assertThat(letters(DecidingDate.TERM_STARTED, after)).doesNotContain(CorrectionLetter.MISSING_SIGNATURE);
    }

    @Test
    void aPowerOfAttorneyAndAWithdrawalAreSignedUnderBothActs() {
        assertThat(List.of(SubmissionKind.POWER_OF_ATTORNEY, SubmissionKind.WITHDRAWAL))
                .allSatisfy(kind -> assertThat(letters(DecidingDate.TERM_STARTED, sent(kind)))
                        .contains(CorrectionLetter.MISSING_SIGNATURE));
    }

    @Test
    void aPersonWhoFindsNoSignatureMakesNothingMissingThatNobodyAsksFor() {
        var weighed = weighed(DecidingDate.TERM_STARTED, appeal("2030-01-20", Optional.of("2030-01-02")));

        assertThat(signature(weighed.saidByPerson(false)).outcome()).isEqualTo(Outcome.MET);
        assertThat(signature(weighed.saidByPerson(true)).evidence().code()).isEqualTo("SAID_BY_PERSON");
    }

    @ParameterizedTest(name = "{0}, {1}, on {2}")
    @CsvSource(delimiter = '|', textBlock = """
            LAWYER    | logged in     | a case that names them as lawyer | MET SENT_BY_LAWYER_ON_RECORD
            LAWYER    | logged in     | a case that does not             | UNSURE LAWYER_LOGGED_IN
            LAWYER    | logged in     | no case that may be used         | UNSURE LAWYER_LOGGED_IN
            LAWYER    | not logged in | a case that names them as lawyer | NOT_MET NO_SIGNATURE_FOUND
            APPLICANT | logged in     | a case that names them as lawyer | NOT_MET NO_SIGNATURE_FOUND
            """)
    void whatTheCasesLawyerSendsLoggedInNeedsNoSignature(Role role, String login, String cases, String expected) {
        var appeal = sentOn("2029-12-30")
                .by(new Sender(role, "Kari Lund", Optional.empty(), Optional.empty(), "nb"))
                .loggedInAs(login.equals("logged in") ? new Caller(Optional.of(KARI)) : Caller.ANONYMOUS)
                .bringing(1);
        var lawyer = new Representative(
                Representative.Kind.LAWYER, "Kari Lund", Optional.of(KARI), Optional.empty(), Optional.empty());
        var file = CaseOf.numbers("190000000108").party("Amina Yusuf", Optional.empty());
        var onCase = Optional.of(
                        cases.contains("names them") ? file.actingFor(lawyer).file() : file.file())
                .filter(any -> !cases.startsWith("no case"));
        var requirement = new AppealSignatureRequirement(new SignatureRequirement(Dossiers.JUDGE), Dossiers.DEADLINES);

        var answer = requirement.holdAgainst(Dossiers.of(appeal, onCase));

        assertThat(answer.outcome() + " " + answer.evidence().code()).isEqualTo(expected);
    }

    private static List<CorrectionLetter> letters(DecidingDate deciding, Submission submission) {
        return CorrectionsYaml.read(CONFIG.resolve("corrections.yaml"))
                .calledForBy(weighed(deciding, submission).fromWhatWasSent(), submission);
    }

    private static Finding signature(Assessment assessment) {
        return assessment.fromWhatWasSent().findings().stream()
                .filter(finding -> finding.requirement() == RequirementName.SIGNATURE)
                .findFirst()
                .orElseThrow();
    }

    private static Assessment weighed(DecidingDate deciding, Submission submission) {
        var deadline = new DeadlineRequirement(new Deadlines(law(deciding), new WorkingDays(new JollydayHolidays())));
        var requirements = RequirementsYaml.read(
                CONFIG.resolve("requirements.yaml"), KnownRequirements.of(deadline, Dossiers.JUDGE));
        return new Admission(requirements, deadline).assess(Dossiers.of(submission, Optional.empty()));
    }

    /** The new act from 2030, except where no day decides. */
    private static LegalRegimes law(DecidingDate deciding) {
        var law = LegalRegimesYaml.read(CONFIG.resolve("legal-regimes.yaml")).withCorrectionDays(14);
        var coming = deciding == DecidingDate.NOT_CHOSEN
                ? law.coming()
                : law.coming().commencing(new Commencement.From(LocalDate.of(2030, 1, 1)));
        return new LegalRegimes(law.current(), coming, deciding, law.dublin());
    }

    private static Submission appeal(String sent, Optional<String> received) {
        var appeal = sentOn(sent);
        return received.map(day -> appeal.about(Dossiers.receivedOn(day)))
                .orElse(appeal)
                .bringing(1);
    }

    private static Submission sent(SubmissionKind kind) {
        return sentOn("2030-01-20")
                .as(kind)
                .about(Dossiers.receivedOn("2030-01-02"))
                .bringing(1);
    }

    private static Submitted sentOn(String day) {
        var at = Instant.parse(day + "T10:00:00Z");
        return Submitted.appeal().arriving(new Arrival(WayIn.API, Optional.of(at), at.plusSeconds(1)));
    }
}
