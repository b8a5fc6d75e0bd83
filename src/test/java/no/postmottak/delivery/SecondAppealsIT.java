package no.postmottak.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Assessment.Weighing;
import no.postmottak.admission.RequirementName;
import no.postmottak.admission.adapter.PostgresAssessments;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.Decision;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
import no.postmottak.filing.Appealed;
import no.postmottak.filing.adapter.PostgresAppeals;
import no.postmottak.journal.Event;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Caller;
import no.postmottak.submission.Role;
import no.postmottak.submission.Sender;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.adapter.PostgresSubmissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One appeal for each decision, joined by software for one sender only, and by a person for everybody else. */
final class SecondAppealsIT {

    private final PostgresSubmissions submissions =
            new PostgresSubmissions(TestDatabase.shared().jdbi(), TestDatabase.sealed());
    private final PostgresAssessments assessments =
            new PostgresAssessments(TestDatabase.shared().jdbi(), TestDatabase.sealed());
    private final PostgresAppeals appeals =
            new PostgresAppeals(TestDatabase.shared().jdbi(), TestDatabase.sealed());
    private final PostgresJournal journal =
            new PostgresJournal(TestDatabase.shared().jdbi());
    private final SecondAppeals second = new SecondAppeals(
            new SecondAppeals.Books(new JdbiTransactions(TestDatabase.shared().jdbi()), appeals, submissions, journal),
            new AppealFindings(assessments, submissions),
            Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            amina | amina | Amina Yusuf | joined            | logged in both times
            amina | kari  | Amina Yusuf | BY_ANOTHER_SENDER | two people, whatever name was typed
            amina | ''    | Amina Yusuf | BY_ANOTHER_SENDER | a typed name is no login
            ''    | amina | Amina Yusuf | BY_ANOTHER_SENDER | nor the other way round
            ''    | ''    | Amina Yusuf | joined            | the same name and role, neither logged in
            ''    | ''    | amína yusuf | joined            | written another way
            ''    | ''    | Omar Yusuf  | BY_ANOTHER_SENDER | another name
            ''    | ''    | ''          | BY_ANOTHER_SENDER | no name says nothing
            """)
    void onlyOneSendersAppealsAreJoinedBySoftware(
            String first, String later, String name, String expected, String why) {
        var file = caseFile();
        var one = filed(file, appeal("Amina Yusuf", first));
        var two = filed(file, appeal(name, later));

        if (expected.equals("joined")) {
            assertThat(appeals.of(two.id())).singleElement().satisfies(appeal -> {
                assertThat(appeal.supplements()).contains(one.id());
                assertThat(appeal.joinedBy()).isEqualTo(Appealed.GATEWAY);
            });
            assertThat(told(one)).containsExactly("SUPPLEMENTED_BY");
            assertThat(told(two)).containsExactly("SUPPLEMENTS");
            assertThat(journal.of(two.id().value())).anyMatch(entry -> entry.event() == Event.APPEALS_JOINED);
        } else {
            assertThat(appeals.of(two.id()).getFirst().isFirst()).isTrue();
            assertThat(told(one)).containsExactly(expected);
            assertThat(told(two)).containsExactly(expected);
        }
    }

    @Test
    void anAppealOfASecondDecisionIsItsOwn() {
        var number = number();
        var first = CaseOf.numbers(number).refused(Authority.UDI, "2026-01-05", "2026-01-07");
        var caseFiles = new PostgresCaseFiles(TestDatabase.shared().jdbi(), TestDatabase.sealed());
        var one = filed(caseFiles.enter(first.file()), appeal("Amina Yusuf", ""));
        var both = caseFiles.enter(
                first.decided(Authority.UDI, "2026-10-05", Optional.of("2026-10-07"), Decision.Outcome.REFUSED)
                        .file());

        var two = filed(both, appeal("Amina Yusuf", ""));
        var ofTheFirst = filed(both, appeal("Amina Yusuf", "", Optional.of("05.01.2026")));

        assertThat(appeals.of(two.id()).getFirst().isFirst()).isTrue();
        assertThat(told(two)).isEmpty();
        assertThat(appeals.of(ofTheFirst.id()).getFirst().supplements()).contains(one.id());
    }

    @Test
    void whereTheDayNamedIsNoneOnRecordAPersonIsAsked() {
        var file = caseFile();
        filed(file, appeal("Amina Yusuf", ""));

        var two = filed(file, appeal("Amina Yusuf", "", Optional.of("2026-05-05")));

        assertThat(told(two)).containsExactly("DECISION_NOT_SURE");
        assertThat(appeals.of(two.id()).getFirst().isFirst()).isTrue();
    }

    @Test
    void twoPartiesOfOneCaseHaveAnAppealEach() {
        var mother = number();
        var child = number();
        var file = new PostgresCaseFiles(TestDatabase.shared().jdbi(), TestDatabase.sealed())
                .enter(CaseOf.numbers(mother, child)
                        .party("Selam Tesfay")
                        .party("Yonas Tesfay")
                        .refused(Authority.UDI, "2026-01-05", "2026-01-07")
                        .file());

        filed(file, submitted("Selam Tesfay", "").with(mother).bringing(1));
        var two = filed(file, submitted("Selam Tesfay", "").with(child).bringing(1));

        assertThat(told(two)).containsExactly("BY_ANOTHER_SENDER");
    }

    @Test
    void whatIsNoAppealIsNeverJoined() {
        var file = caseFile();
        filed(file, appeal("Amina Yusuf", ""));

        var documents = filed(
                file,
                submitted("Amina Yusuf", "")
                        .as(SubmissionKind.SUPPORTING_DOCUMENTS)
                        .bringing(1));

        assertThat(appeals.of(documents.id())).isEmpty();
        assertThat(told(documents)).isEmpty();
    }

    @Test
    void aPersonJoinsAndPartsAndNobodyJoinsAcrossCases() {
        var file = caseFile();
        var one = filed(file, appeal("Amina Yusuf", ""));
        var two = filed(file, appeal("Omar Yusuf", ""));
        var elsewhere = filed(caseFile(), appeal("Amina Yusuf", ""));

        var across = second.join(two, elsewhere.reference(), "officer-1");
        var joined = second.join(two, one.reference(), "officer-1");
        var inACircle = second.join(one, two.reference(), "officer-1");
        var supplements = appeals.of(two.id()).getFirst();
        var parted = second.part(two, "officer-2");

        assertThat(List.of(across, joined, inACircle, parted)).containsExactly(false, true, false, true);
        assertThat(supplements.supplements()).contains(one.id());
        assertThat(supplements.joinedBy()).isEqualTo("officer-1");
        assertThat(appeals.of(two.id()).getFirst().isFirst()).isTrue();
        assertThat(told(two)).containsExactly("PARTED_BY_A_PERSON");
    }

    @Test
    void filedAnewItIsToldAnewAndNotTwice() {
        var file = caseFile();
        filed(file, appeal("Amina Yusuf", ""));
        var two = filed(file, appeal("Amina Yusuf", ""));
        weighed(two);

        second.file(two, file);

        assertThat(told(two)).containsExactly("SUPPLEMENTS");
        assertThat(appeals.of(two.id())).hasSize(1);
    }

    private Submission filed(CaseFile file, Submission submission) {
        submissions.enter(submission, Submitted.acknowledged(submission));
        weighed(submission);
        second.file(submission, file);
        return submission;
    }

    private void weighed(Submission submission) {
        var nothing = new Weighing(List.of(), Optional.empty());
        assessments.record(new Assessment(submission.id(), nothing, nothing, List.of()));
    }

    private List<String> told(Submission submission) {
        return assessments.of(submission.id()).orElseThrow().forOfficers().stream()
                .filter(finding -> finding.requirement() == RequirementName.SECOND_APPEAL)
                .map(finding -> finding.evidence().code())
                .toList();
    }

    private static Submission appeal(String name, String person) {
        return appeal(name, person, Optional.empty());
    }

    private static Submission appeal(String name, String person, Optional<String> madeOn) {
        return submitted(name, person)
                .about(new StatedDecision("UDI", madeOn, Optional.empty(), Optional.empty(), Optional.empty()))
                .bringing(1);
    }

    private static Submitted submitted(String name, String person) {
        var sender = new Sender(Role.APPLICANT, name, Optional.empty(), Optional.empty(), "nb");
        var caller = person.isEmpty() ? Caller.ANONYMOUS : new Caller(Optional.of(new PersonId(person)));
        return Submitted.appeal().by(sender).loggedInAs(caller);
    }

    private static CaseFile caseFile() {
        return new PostgresCaseFiles(TestDatabase.shared().jdbi(), TestDatabase.sealed())
                .enter(CaseOf.numbers(number())
                        .party("Amina Yusuf")
                        .refused(Authority.UDI, "2026-01-05", "2026-01-07")
                        .file());
    }

    private static String number() {
        return "1900" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
    }
}
