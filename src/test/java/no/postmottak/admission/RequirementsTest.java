package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.Decision;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.Representative;
import no.postmottak.reading.Language;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.LetterKind;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Said;
import no.postmottak.reading.SaidName;
import no.postmottak.reading.SaidScope;
import no.postmottak.reading.Statements;
import no.postmottak.submission.Caller;
import no.postmottak.submission.Role;
import no.postmottak.submission.Sender;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each requirement but the deadline, held against dossiers that meet it, do not, or leave it open. */
final class RequirementsTest {

    private static final PersonId AMINA = new PersonId("01019000108");

    private static final CaseFile CASE = CaseOf.numbers("190000000108")
            .party("Amina Yusuf", Optional.of(AMINA))
            .actingFor(Representative.Kind.LAWYER, "Kari Lund")
            .actingFor(Representative.Kind.HOLDER_OF_POWER_OF_ATTORNEY, "Omar Yusuf")
            .refused(Authority.UDI, "2026-09-01", "2026-09-04")
            .file();

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLanguageIsAcceptedOtherOrNotSure(Language language) {
        var dossier =
                Dossiers.seen(Submitted.appeal().bringing(1), Optional.empty(), LanguageFinding.of(language, 0.9));

        var expected = switch (language) {
            case NORWEGIAN_BOKMAL, NORWEGIAN_NYNORSK, ENGLISH -> "MET ACCEPTED_LANGUAGE";
            case NORTHERN_SAMI, LULE_SAMI, SOUTHERN_SAMI -> "MET SAMI";
            case DANISH, SWEDISH -> "MET NORDIC_LANGUAGE";
            case OTHER -> "NOT_MET OTHER_LANGUAGE";
            case NOT_SURE -> "UNSURE LANGUAGE_NOT_SURE";
        };
        assertThat(said(new LanguageRequirement(), dossier)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            READ READ_IN_PART      | MET ALL_READ            | read as far as it goes
            READ ENCRYPTED         | NOT_MET SOME_NOT_READ   | the sender can send it without a password
            READ BROKEN            | NOT_MET SOME_NOT_READ   | the sender can send it again
            READ TOO_LARGE         | UNSURE SOME_NOT_READ    | a person looks at it
            WITHOUT_TEXT           | UNSURE SOME_NOT_READ    | a photo of something
            UNREAD_TYPE            | UNSURE SOME_NOT_READ    | an archive
            TIMED_OUT BROKEN       | NOT_MET SOME_NOT_READ   | one of each
            """)
    void whatCannotBeReadIsSaid(String answers, String expected, String why) {
        var each =
                List.of(answers.split(" ")).stream().map(Readability::valueOf).toArray(Readability[]::new);
        var submission = Submitted.appeal().bringing(each.length);

        assertThat(said(new ReadableRequirement(), Dossiers.read(submission, each)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            APPEAL        | 0 | NOT_MET NO_DOCUMENTS     | an empty envelope
            APPEAL        | 1 | MET DOCUMENTS_THERE      | a letter
            EXPENSE_CLAIM | 0 | NOT_MET NO_DOCUMENTS     | an empty envelope
            EXPENSE_CLAIM | 1 | UNSURE ONE_DOCUMENT_ONLY | all in one file, perhaps
            EXPENSE_CLAIM | 2 | MET ENCLOSURES_THERE     | claim and receipts
            """)
    void somethingMustBeInTheEnvelope(SubmissionKind kind, int documents, String expected, String why) {
        var dossier = Dossiers.of(Submitted.appeal().as(kind).bringing(documents), Optional.empty());

        assertThat(said(new DocumentsPresentRequirement(), dossier)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            APPLICANT       | Amina Yusuf     | UNSURE NAME_ON_RECORD           | UNSURE ROLE_IS_A_CLAIM          | the applicant's name, which anybody can type
            APPLICANT       | ' amína  YUSUF' | UNSURE NAME_ON_RECORD           | UNSURE ROLE_IS_A_CLAIM          | written another way
            APPLICANT       | Kari Lund       | UNSURE NOT_ON_RECORD            | UNSURE ROLE_IS_A_CLAIM          | the lawyer under another role
            APPLICANT       | ''              | UNSURE NOT_ON_RECORD            | UNSURE ROLE_IS_A_CLAIM          | no name
            LAWYER          | Kari Lund       | UNSURE NAME_ON_RECORD           | UNSURE ROLE_IS_A_CLAIM          | the lawyer's name
            LAWYER          | Omar Yusuf      | UNSURE NAME_ON_RECORD           | UNSURE ROLE_IS_A_CLAIM          | on record, and no lawyer there
            LAWYER          | Ola Vik         | UNSURE NOT_ON_RECORD            | UNSURE ROLE_IS_A_CLAIM          | a lawyer shows no power of attorney
            REPRESENTATIVE  | Omar Yusuf      | UNSURE NAME_ON_RECORD           | UNSURE ROLE_IS_A_CLAIM          | holds a power of attorney by the record
            REPRESENTATIVE  | Kari Lund       | UNSURE NAME_ON_RECORD           | UNSURE ROLE_IS_A_CLAIM          | the recorded lawyer is asked for none
            REPRESENTATIVE  | Ola Vik         | UNSURE POWER_OF_ATTORNEY_NEEDED | UNSURE ROLE_IS_A_CLAIM          | says so, and none is on record
            FAMILY_OR_OTHER | Amina Yusuf     | UNSURE POWER_OF_ATTORNEY_NEEDED | UNSURE POWER_OF_ATTORNEY_NEEDED | family needs a power of attorney
            FAMILY_OR_OTHER | Omar Yusuf      | UNSURE NAME_ON_RECORD           | UNSURE POWER_OF_ATTORNEY_NEEDED | family that holds one by the record
            NOT_TOLD        | Amina Yusuf     | UNSURE NOT_ON_RECORD            | UNSURE ROLE_IS_A_CLAIM          | no role
            AUTHORITY       | Amina Yusuf     | UNSURE NOT_ON_RECORD            | UNSURE ROLE_IS_A_CLAIM          | an authority appeals for nobody
            """)
    void whatIsTypedIsAClaimEvenWhenTheRecordHasThatName(
            Role role, String name, String onCase, String withoutCase, String why) {
        var submission = sentBy(role, name);

        assertThat(said(new SenderMayActRequirement(Dossiers.DEADLINES), Dossiers.of(submission, Optional.of(CASE))))
                .isEqualTo(onCase);
        assertThat(said(new SenderMayActRequirement(Dossiers.DEADLINES), Dossiers.of(submission, Optional.empty())))
                .isEqualTo(withoutCase);
    }

    @Test
    void onePowerOfAttorneyAmongTheDocumentsIsForAPersonToConfirm() {
        var submission = sentBy(Role.FAMILY_OR_OTHER, "Ola Vik");
        var enclosed = Dossiers.saying(
                submission,
                new Said(
                        LanguageFinding.notSure(),
                        List.of(),
                        Statements.none(),
                        new LetterKindFinding(LetterKind.POWER_OF_ATTORNEY, 0.9, List.of())));

        assertThat(said(new SenderMayActRequirement(Dossiers.DEADLINES), enclosed))
                .isEqualTo("UNSURE POWER_OF_ATTORNEY_ENCLOSED");
    }

    @Test
    void whoGivesAPowerOfAttorneyMayStandInTheDocument() {
        var submission = Submitted.appeal().as(SubmissionKind.POWER_OF_ATTORNEY).bringing(1);
        var requirement = new GrantorNamedRequirement();

        assertThat(said(requirement, naming(submission, SaidName.As.PARTY))).isEqualTo("MET STANDS_IN_THE_DOCUMENT");
        assertThat(said(requirement, naming(submission, SaidName.As.SIGNED))).isEqualTo("UNSURE LOOK_IN_THE_DOCUMENT");
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            POWER_OF_ATTORNEY | fullmakt i saken min | MET STANDS_IN_THE_DOCUMENT  | it says what it covers
            POWER_OF_ATTORNEY | ''                   | UNSURE LOOK_IN_THE_DOCUMENT | it does not, or nobody could read it
            APPEAL            | fullmakt i saken min | UNSURE LOOK_IN_THE_DOCUMENT | a letter that speaks of one
            """)
    void whatAPowerOfAttorneyCoversMayStandInTheDocument(LetterKind kind, String scope, String expected, String why) {
        var submission = Submitted.appeal().as(SubmissionKind.POWER_OF_ATTORNEY).bringing(1);
        var scopes = scope.isEmpty() ? List.<SaidScope>of() : List.of(new SaidScope(scope, 1));
        var statements = new Statements(List.of(), List.of(), List.of(), List.of(), scopes);
        var said =
                new Said(LanguageFinding.notSure(), List.of(), statements, new LetterKindFinding(kind, 0.9, List.of()));

        assertThat(said(new ScopeNamedRequirement(), Dossiers.saying(submission, said)))
                .isEqualTo(expected);
    }

    @Test
    void whatTheSenderTypesOfTheScopeIsTold() {
        var submission = Submitted.appeal()
                .as(SubmissionKind.POWER_OF_ATTORNEY)
                .answering(java.util.Map.of("scope", "the whole case"))
                .bringing(1);

        assertThat(said(new ScopeNamedRequirement(), Dossiers.of(submission, Optional.empty())))
                .isEqualTo("MET TOLD");
    }

    private static Dossier naming(Submission submission, SaidName.As as) {
        var statements = new Statements(List.of(new SaidName("Amina Yusuf", as, 1)), List.of(), List.of());
        return Dossiers.saying(
                submission, new Said(LanguageFinding.notSure(), List.of(), statements, LetterKindFinding.notSure()));
    }

    @Test
    void aPowerOfAttorneyIsAskedForWithADay() {
        var answer = new SenderMayActRequirement(Dossiers.DEADLINES)
                .holdAgainst(Dossiers.of(sentBy(Role.FAMILY_OR_OTHER, "Ola Vik"), Optional.empty()));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNSURE);
        assertThat(answer.evidence().values().get("day")).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    @Test
    void onePersonsWordMakesARoleTrueAndTheSenderAloneIsNotTold() {
        var dossier = Dossiers.of(sentBy(Role.FAMILY_OR_OTHER, "Ola Vik"), Optional.of(CASE))
                .confirmed(Optional.of(Role.REPRESENTATIVE));
        var requirement = new SenderMayActRequirement(Dossiers.DEADLINES);

        assertThat(said(requirement, dossier)).isEqualTo("MET CONFIRMED_BY_A_PERSON");
        assertThat(said(requirement, dossier.withoutCase())).isEqualTo("UNSURE POWER_OF_ATTORNEY_NEEDED");
    }

    private static Submission sentBy(Role role, String name) {
        return Submitted.appeal()
                .by(new Sender(role, name, Optional.empty(), Optional.empty(), "nb"))
                .bringing(1);
    }

    @Test
    void whoIsLoggedInAndOnTheRecordMayAct() {
        var submission = Submitted.appeal()
                .loggedInAs(new Caller(Optional.of(AMINA)))
                .by(new Sender(Role.NOT_TOLD, "", Optional.empty(), Optional.empty(), "nb"))
                .bringing(1);

        assertThat(said(new SenderMayActRequirement(Dossiers.DEADLINES), Dossiers.of(submission, Optional.of(CASE))))
                .isEqualTo("MET LOGGED_IN_AND_ON_RECORD");
    }

    @Test
    void aChangedDecisionIsMetOnlyByTheRecord() {
        var changed = CaseOf.numbers("190000000810")
                .decided(Authority.UDI, "2026-11-09", Optional.empty(), Decision.Outcome.CHANGED_AFTER_APPEAL)
                .file();
        var claim = Submitted.appeal().as(SubmissionKind.EXPENSE_CLAIM).bringing(2);
        var requirement = new DecisionChangedRequirement();

        assertThat(said(requirement, Dossiers.of(claim, Optional.of(changed)))).isEqualTo("MET CHANGE_ON_RECORD");
        assertThat(said(requirement, Dossiers.of(claim, Optional.of(CASE)))).isEqualTo("UNSURE NO_CHANGE_ON_RECORD");
        assertThat(said(requirement, Dossiers.of(claim, Optional.empty()))).isEqualTo("UNSURE FOR_THE_OFFICER");
    }

    @Test
    void theLetterIsTheFirstDocumentAndAnEmptyEnvelopeLeavesItOpen() {
        var empty = Dossiers.of(Submitted.appeal().bringing(0), Optional.empty());
        var letter = Dossiers.of(Submitted.appeal().bringing(2), Optional.empty());

        assertThat(said(new SignatureRequirement(Dossiers.JUDGE), empty)).isEqualTo("UNSURE NO_LETTER");
        assertThat(said(new SignatureRequirement(Dossiers.JUDGE), letter)).isEqualTo("NOT_MET NO_SIGNATURE_FOUND");
        assertThat(said(new LanguageRequirement(), empty)).isEqualTo("UNSURE NO_LETTER");
        assertThat(letter.enclosures()).hasSize(1);
    }

    @Test
    void whatOnlyAPersonCanJudgeIsNeverAnswered() {
        var question = new OfficersQuestion(RequirementName.NOT_OWN_FAULT);

        assertThat(said(question, Dossiers.of(Submitted.appeal().bringing(2), Optional.of(CASE))))
                .isEqualTo("UNSURE FOR_THE_OFFICER");
    }

    private static String said(Requirement requirement, Dossier dossier) {
        var answer = requirement.holdAgainst(dossier);
        return answer.outcome() + " " + answer.evidence().code();
    }
}
