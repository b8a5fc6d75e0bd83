package no.postmottak.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Evidence;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.correction.CorrectionDesk.Result;
import no.postmottak.correction.adapter.CorrectionsYaml;
import no.postmottak.correction.adapter.PostgresCorrections;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.deadline.adapter.LegalRegimesYaml;
import no.postmottak.journal.Event;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.notice.adapter.PostgresNoticeDiary;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.adapter.PostgresOutbox;
import no.postmottak.submission.adapter.PostgresSubmissions;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where no rule gives a day, none is invented: a person sets it, and what people do is in the journal. */
class CorrectionDeskIT {

    private static final Path LAW = Path.of("config", "legal-regimes.yaml");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate LATER = LocalDate.of(2026, 12, 11);

    @TempDir
    Path folder;

    private final Jdbi jdbi = TestDatabase.shared().jdbi();
    private final PostgresCorrections corrections = new PostgresCorrections(jdbi);
    private final PostgresJournal journal = new PostgresJournal(jdbi);
    private final CorrectionBooks books = new CorrectionBooks(
            corrections, new PostgresNoticeDiary(jdbi), new PostgresOutbox(jdbi, Duration.ofMinutes(5)), journal);
    private final Submission submission = Submitted.appeal().bringing(1);

    @BeforeEach
    void enter() {
        new PostgresSubmissions(jdbi, TestDatabase.sealed()).enter(submission, Submitted.acknowledged(submission));
    }

    @Test
    void withoutATermALetterCarriesNoDayUntilAPersonSetsOne() throws IOException {
        var days = days("BY_PERSON");
        var desk = new CorrectionDesk(new JdbiTransactions(jdbi), days, books);
        new Asking(CorrectionsYaml.read(Path.of("config", "corrections.yaml")), days, books).on(submission, unsigned());

        var asked = only();
        var past = desk.setDay(asked.id(), LocalDate.of(2026, 11, 19), "somebody");
        var set = desk.setDay(asked.id(), LATER, "somebody");

        assertThat(asked.lacksDay()).isTrue();
        assertThat(past).isEqualTo(Result.DAY_NEEDED);
        assertThat(set).isEqualTo(Result.DONE);
        assertThat(only().lastDay()).contains(LATER);
        assertThat(books.isAskedUntil(LATER, submission.id())).isTrue();
        assertThat(events()).containsExactly(Event.CORRECTION_ASKED, Event.CORRECTION_DAY_SET);
    }

    @Test
    void aPersonWhoWritesWithoutATermNamesTheDay() throws IOException {
        var desk = new CorrectionDesk(new JdbiTransactions(jdbi), days("BY_PERSON"), books);

        assertThat(desk.write(submission.id(), CorrectionLetter.UNCLEAR_CASE, Optional.empty(), "somebody"))
                .isEqualTo(Result.DAY_NEEDED);
        assertThat(desk.write(submission.id(), CorrectionLetter.UNCLEAR_CASE, Optional.of(LATER), "somebody"))
                .isEqualTo(Result.DONE);
        assertThat(desk.write(submission.id(), CorrectionLetter.UNCLEAR_CASE, Optional.of(LATER), "somebody"))
                .isEqualTo(Result.ALREADY_DONE);
    }

    @Test
    void withATermTheDayIsCountedAndAClosedTaskStaysClosed() throws IOException {
        var desk = new CorrectionDesk(new JdbiTransactions(jdbi), days("10 days"), books);
        desk.write(submission.id(), CorrectionLetter.LATE, Optional.empty(), "somebody");

        assertThat(only().lastDay()).contains(LocalDate.of(2026, 11, 30));
        assertThat(desk.close(only().id(), "somebody")).isEqualTo(Result.DONE);
        assertThat(desk.close(only().id(), "somebody")).isEqualTo(Result.ALREADY_DONE);
        assertThat(desk.setDay(only().id(), LATER, "somebody")).isEqualTo(Result.ALREADY_DONE);
        assertThat(only().isOpen()).isFalse();
    }

    @Test
    void aReminderComesWhetherAPersonHasClosedTheTaskOrNot() throws IOException {
        var desk = new CorrectionDesk(new JdbiTransactions(jdbi), days("10 days"), books);
        desk.write(submission.id(), CorrectionLetter.MISSING_POWER_OF_ATTORNEY, Optional.of(LATER), "somebody");

        desk.close(only().id(), "somebody");

        assertThat(only().toldToTheSender()).isEqualTo(Correction.State.ASKED);
        assertThat(books.isAskedUntil(LATER, submission.id()))
                .as("a reminder that does not come would tell that somebody works on a case")
                .isTrue();
    }

    private Correction only() {
        return corrections.of(submission.id()).getFirst();
    }

    private List<Event> events() {
        return journal.of(submission.id().value()).stream()
                .map(no.postmottak.journal.Entry::event)
                .toList();
    }

    private Assessment unsigned() {
        var finding =
                new Finding(RequirementName.SIGNATURE, Outcome.NOT_MET, Evidence.of("NO_SIGNATURE_FOUND"), "source");
        var weighing = new Assessment.Weighing(List.of(finding), Optional.empty());
        return new Assessment(submission.id(), weighing, weighing, List.of());
    }

    /** The law as it is shipped, with this length of the term for corrections. */
    private CorrectionDays days(String length) throws IOException {
        var edited = Files.readString(LAW).replace("CORRECTION: { length: NOT_SET", "CORRECTION: { length: " + length);
        var law = LegalRegimesYaml.read(Files.writeString(folder.resolve("law.yaml"), edited));
        var deadlines = new Deadlines(law, new WorkingDays(new JollydayHolidays()));
        return new CorrectionDays(deadlines, 3, Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
