package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.postmottak.reading.Content;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.reading.Language;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.LetterKind;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.LetterKindFinding.PhraseSeen;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Said;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.reading.Statements;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only officers are told, and which of several documents is the letter. */
final class ForOfficersTest {

    private final Admission admission = new Admission(nothingAsked(), new DeadlineRequirement(Dossiers.DEADLINES));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            APPEAL               | APPEAL            | MET KIND_AGREES
            APPEAL               | EXPENSE_CLAIM     | UNSURE LOOKS_LIKE_ANOTHER_KIND
            APPEAL               | DECISION          | UNSURE LOOKS_LIKE_ANOTHER_KIND
            APPEAL               | NOT_SURE          | UNSURE KIND_NOT_SURE
            EXPENSE_CLAIM        | EXPENSE_CLAIM     | MET KIND_AGREES
            EXPENSE_CLAIM        | FEE_NOTE          | MET KIND_AGREES
            EXPENSE_CLAIM        | APPEAL            | UNSURE LOOKS_LIKE_ANOTHER_KIND
            POWER_OF_ATTORNEY    | POWER_OF_ATTORNEY | MET KIND_AGREES
            POWER_OF_ATTORNEY    | OTHER             | UNSURE LOOKS_LIKE_ANOTHER_KIND
            SUPPORTING_DOCUMENTS | APPEAL            | UNSURE LOOKS_LIKE_ANOTHER_KIND
            SUPPORTING_DOCUMENTS | IDENTITY_DOCUMENT | ''
            SUPPORTING_DOCUMENTS | NOT_SURE          | ''
            OTHER                | POWER_OF_ATTORNEY | UNSURE LOOKS_LIKE_ANOTHER_KIND
            WITHDRAWAL           | OTHER             | ''
            """)
    void theKindOfLetterIsHeldAgainstWhatTheSenderChose(SubmissionKind sent, LetterKind seen, String expected) {
        var told = told(sent, letter(seen, Language.NORWEGIAN_BOKMAL));

        assertThat(told.stream().map(finding -> finding.outcome() + " " + finding.evidence()))
                .containsExactly(expected.isEmpty() ? new String[0] : new String[] {expected});
    }

    @Test
    void theReasonIsToldWithThePhrasesAndTheirPage() {
        var told = told(SubmissionKind.APPEAL, letter(LetterKind.FEE_NOTE, Language.ENGLISH));

        assertThat(told.getFirst().evidence().values())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("kind", "FEE_NOTE", "phrases", "first, second", "page", "2"));
    }

    @Test
    void theSenderIsNeverToldOfIt() {
        var assessment = assessed(SubmissionKind.APPEAL, letter(LetterKind.FEE_NOTE, Language.ENGLISH));

        assertThat(assessment.forOfficers()).isNotEmpty();
        assertThat(assessment.fromWhatWasSent().findings()).isEmpty();
        assertThat(assessment.withTheCase().findings()).isEmpty();
        assertThat(assessment.seenByOfficers()).isEqualTo(assessment.forOfficers());
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsTold() {
        var photo = new Letter(LetterKind.APPEAL, Language.NORWEGIAN_BOKMAL, "image/jpeg");

        var told = told(SubmissionKind.APPEAL, photo);

        assertThat(told.getLast().requirement()).isEqualTo(RequirementName.FILE_TYPE);
        assertThat(told.getLast().outcome()).isEqualTo(Outcome.UNSURE);
        assertThat(told.getLast().evidence().values())
                .containsExactlyInAnyOrderEntriesOf(Map.of("document", "1", "claimed", "PDF", "found", "image/jpeg"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            APPEAL:NORWEGIAN_BOKMAL OTHER:OTHER NOT_SURE:OTHER | MET ACCEPTED_LANGUAGE  | a Norwegian letter with foreign enclosures
            NOT_SURE:OTHER APPEAL:NORWEGIAN_NYNORSK            | MET ACCEPTED_LANGUAGE  | a foreign paper on top of the letter
            IDENTITY_DOCUMENT:NOT_SURE APPEAL:ENGLISH          | MET ACCEPTED_LANGUAGE  | a passport on top of the letter
            NOT_SURE:OTHER DECISION:NORWEGIAN_BOKMAL           | NOT_MET OTHER_LANGUAGE | a foreign letter, and the decision it is about
            NOT_SURE:OTHER OTHER:NORWEGIAN_BOKMAL              | NOT_MET OTHER_LANGUAGE | a foreign letter with a Norwegian payslip
            NOT_SURE:ENGLISH NOT_SURE:OTHER                    | MET ACCEPTED_LANGUAGE  | nothing tells which is the letter: the first is
            APPEAL:OTHER APPEAL:NORWEGIAN_BOKMAL               | NOT_MET OTHER_LANGUAGE | two appeals: the first is the letter
            """)
    void theLanguageIsThatOfTheLetterAndNotOfWhatIsEnclosed(String documents, String expected, String why) {
        var letters = Stream.of(documents.split(" "))
                .map(each -> each.split(":", 2))
                .map(each -> letter(LetterKind.valueOf(each[0]), Language.valueOf(each[1])))
                .toArray(Letter[]::new);

        var answer = new LanguageRequirement().holdAgainst(dossier(SubmissionKind.APPEAL, letters));

        assertThat(answer.outcome() + " " + answer.evidence()).isEqualTo(expected);
    }

    @Test
    void whatIsNotTheLetterIsEnclosed() {
        var dossier = dossier(
                SubmissionKind.APPEAL,
                letter(LetterKind.IDENTITY_DOCUMENT, Language.NOT_SURE),
                letter(LetterKind.APPEAL, Language.ENGLISH));

        assertThat(dossier.enclosures())
                .extracting(facts -> facts.said().kind().kind())
                .containsExactly(LetterKind.IDENTITY_DOCUMENT);
    }

    private record Letter(LetterKind kind, Language language, String mediaType) {}

    private static Letter letter(LetterKind kind, Language language) {
        return new Letter(kind, language, "application/pdf");
    }

    private List<Finding> told(SubmissionKind kind, Letter letter) {
        return assessed(kind, letter).forOfficers();
    }

    private Assessment assessed(SubmissionKind kind, Letter letter) {
        return admission.assess(dossier(kind, letter));
    }

    private static Dossier dossier(SubmissionKind kind, Letter... letters) {
        var submission = Submitted.appeal().as(kind).bringing(letters.length);
        var facts = new ArrayList<DocumentFacts>();
        for (var i = 0; i < letters.length; i++) {
            var letter = letters[i];
            var phrases = List.of(new PhraseSeen("first", 2), new PhraseSeen("second", 3));
            facts.add(new DocumentFacts(
                    submission.documents().get(i).id().value(),
                    Readability.READ,
                    new Content(letter.mediaType(), List.of(), 1, 0, List.of()),
                    new Said(
                            LanguageFinding.of(letter.language(), 0.9),
                            List.of(),
                            Statements.none(),
                            new LetterKindFinding(letter.kind(), 0.9, phrases)),
                    SignaturesSeen.none()));
        }
        return new Dossier(submission, new Facts(facts), Optional.empty());
    }

    private static RequirementsByKind nothingAsked() {
        var byKind = new java.util.EnumMap<SubmissionKind, List<RequirementsByKind.Asked>>(SubmissionKind.class);
        Stream.of(SubmissionKind.values()).forEach(kind -> byKind.put(kind, List.of()));
        return new RequirementsByKind(byKind);
    }
}
