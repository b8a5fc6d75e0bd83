package no.postmottak.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.DufNumber;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.review.Resolution.Action;
import no.postmottak.review.ReviewDesk.Result;
import no.postmottak.review.adapter.PostgresSetAsides;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.adapter.PostgresOutbox;
import no.postmottak.submission.adapter.PostgresSubmissions;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewDeskIT {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final DufNumber NUMBER = DufNumber.parse("190000000108").orElseThrow();

    private final Jdbi jdbi = TestDatabase.shared().jdbi();
    private final PostgresSubmissions submissions = new PostgresSubmissions(jdbi, TestDatabase.sealed());
    private final PostgresSetAsides setAsides = new PostgresSetAsides(jdbi, TestDatabase.sealed());
    private final PostgresOutbox outbox = new PostgresOutbox(jdbi, Duration.ofMinutes(5));
    private final PostgresJournal journal = new PostgresJournal(jdbi);
    private final ReviewDesk desk = deskWith(journal);

    private Instant clock = NOON.minusSeconds(3_600);
    private SubmissionId submission = new SubmissionId(UUID.randomUUID());

    @BeforeEach
    void enter() {
        var entered = Submitted.appeal().bringing(1);
        submissions.enter(entered, Submitted.acknowledged(entered));
        submission = entered.id();
    }

    @Test
    void filingOnAnotherCaseWeighsAnew() {
        var item = setAside(Step.FILE);
        var action = new Action.FileOn(List.of(NUMBER));

        assertThat(desk.resolve(item, action, "mail room", "read it")).isEqualTo(Result.SENT_ON);

        assertThat(errands()).containsExactly(Map.entry("WEIGH", "WAITING"));
        assertThat(setAsides.byId(item).orElseThrow().resolution())
                .contains(new Resolution(action, "mail room", NOON, "read it"));
        assertThat(setAsides.open(100_000)).extracting(SetAside::id).doesNotContain(item);
        assertThat(desk.lastDecisionOn(submission)).contains(action);
    }

    @Test
    void tryingAgainTakesTheStepThatStopped() {
        for (var step : List.of(Step.READ, Step.ROUTE, Step.DELIVER)) {
            var item = setAside(step);

            assertThat(desk.resolve(item, new Action.TryAgain(), "mail room", ""))
                    .isEqualTo(Result.SENT_ON);

            assertThat(errands()).containsEntry(step.name(), "WAITING");
        }
    }

    @Test
    void tryingAgainOpensAnErrandThatWasGivenUp() {
        var errand = new Errand(submission, Step.READ);
        outbox.add(errand);
        outbox.park(outbox.take(errand, Duration.ofMinutes(1)).orElseThrow(), "broken");
        assertThat(errands()).containsExactly(Map.entry("READ", "PARKED"));

        desk.resolve(setAside(Step.READ), new Action.TryAgain(), "mail room", "");

        assertThat(errands()).containsExactly(Map.entry("READ", "WAITING"));
        assertThat(outbox.take(errand, Duration.ofMinutes(1)))
                .hasValueSatisfying(lease -> assertThat(lease.attempt()).isEqualTo(1));
    }

    @Test
    void treatingItAsAnotherKindWeighsAnewAndKeepsWhatWasSentAndTheCaseThatWasChosen() {
        desk.resolve(setAside(Step.FILE), new Action.FileOn(List.of(NUMBER)), "mail room", "");

        desk.resolve(setAside(Step.ROUTE), new Action.TreatAs(SubmissionKind.REVERSAL_REQUEST), "mail room", "");

        assertThat(errands()).containsExactly(Map.entry("WEIGH", "WAITING"));
        var treated = submissions.byId(submission).orElseThrow();
        assertThat(treated.kind()).isEqualTo(SubmissionKind.REVERSAL_REQUEST);
        assertThat(treated.form().kind()).isEqualTo(SubmissionKind.APPEAL);
        assertThat(desk.lastDecisionOn(submission)).contains(new Action.FileOn(List.of(NUMBER)));
    }

    @Test
    void sendingToAnAuthorityRoutesAnew() {
        var item = setAside(Step.ROUTE);

        desk.resolve(item, new Action.SendTo(Authority.UNE), "mail room", "");

        assertThat(errands()).containsExactly(Map.entry("ROUTE", "WAITING"));
        assertThat(desk.lastDecisionOn(submission)).contains(new Action.SendTo(Authority.UNE));
    }

    @Test
    void theLastDecisionIsThatOfThePersonAndTryingAgainIsNone() {
        assertThat(desk.lastDecisionOn(submission)).isEmpty();
        desk.resolve(setAside(Step.FILE), new Action.FileOn(List.of(NUMBER)), "mail room", "");
        desk.resolve(setAside(Step.ROUTE), new Action.SendTo(Authority.UDI), "mail room", "");

        desk.resolve(setAside(Step.DELIVER), new Action.TryAgain(), "mail room", "");

        assertThat(desk.lastDecisionOn(submission)).contains(new Action.SendTo(Authority.UDI));
    }

    @Test
    void whatIsDecidedStaysDecided() {
        var item = setAside(Step.FILE);
        var first = new Action.FileOn(List.of(NUMBER));
        desk.resolve(item, first, "mail room", "first");

        var second = desk.resolve(item, new Action.SendTo(Authority.UNE), "another", "second");

        assertThat(second).isEqualTo(Result.ALREADY_RESOLVED);
        assertThat(desk.lastDecisionOn(submission)).contains(first);
        assertThat(errands()).containsExactly(Map.entry("WEIGH", "WAITING"));
        assertThat(told()).hasSize(1);
    }

    @Test
    void ofManyWhoDecideAtTheSameTimeOneCounts() throws Exception {
        var item = setAside(Step.FILE);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var decisions = IntStream.range(0, 10)
                    .mapToObj(each -> crowd.submit(() -> desk.resolve(item, new Action.TryAgain(), "one of them", "")))
                    .toList();
            var results = new ArrayList<Result>();
            for (var decision : decisions) {
                results.add(decision.get());
            }

            assertThat(results).containsOnlyOnce(Result.SENT_ON).containsOnly(Result.SENT_ON, Result.ALREADY_RESOLVED);
        }
        assertThat(told()).hasSize(1);
    }

    @Test
    void whatIsNotThereCannotBeDecided() {
        assertThat(desk.resolve(UUID.randomUUID(), new Action.TryAgain(), "mail room", ""))
                .isEqualTo(Result.NOT_THERE);

        assertThat(errands()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void theJournalTellsWhoDecidedWhatAndNothingOfTheCase() {
        desk.resolve(setAside(Step.FILE), new Action.FileOn(List.of(NUMBER)), "pseudonym-7", "Amina said so");

        assertThat(told())
                .containsExactly(new Entry(
                        submission.value(),
                        Event.RESOLVED,
                        "pseudonym-7",
                        NOON,
                        Map.of("action", "FileOn", "step", "WEIGH")));
    }

    @Test
    void aDecisionThatCannotBeWrittenDownIsNotTaken() {
        var item = setAside(Step.FILE);
        var broken = deskWith(new Journal() {
            @Override
            public void append(Entry entry) {
                throw new IllegalStateException("power cut");
            }

            @Override
            public List<Entry> of(UUID subject) {
                return List.of();
            }
        });

        assertThatThrownBy(() -> broken.resolve(item, new Action.TryAgain(), "mail room", ""))
                .hasMessage("power cut");

        assertThat(setAsides.byId(item)).map(SetAside::isOpen).contains(true);
        assertThat(errands()).isEmpty();
    }

    private ReviewDesk deskWith(Journal book) {
        return new ReviewDesk(
                new JdbiTransactions(jdbi),
                setAsides,
                outbox,
                new ReviewDesk.Register(submissions, book, Clock.fixed(NOON, ZoneOffset.UTC)));
    }

    private UUID setAside(Step step) {
        var cause = SetAside.Cause.of(step, SetAsideReason.CASE_UNKNOWN, List.of("typed"), List.of("found"));
        clock = clock.plusSeconds(1);
        var item = new SetAside(UUID.randomUUID(), submission, cause, clock, Optional.empty());
        setAsides.add(item);
        return item.id();
    }

    private List<Entry> told() {
        return journal.of(submission.value());
    }

    private Map<String, String> errands() {
        return jdbi.withHandle(handle -> handle.createQuery("select step, state from outbox where submission_id = :id")
                .bind("id", submission.value())
                .reduceRows(new TreeMap<String, String>(), (all, row) -> {
                    all.put(row.getColumn("step", String.class), row.getColumn("state", String.class));
                    return all;
                }));
    }
}
