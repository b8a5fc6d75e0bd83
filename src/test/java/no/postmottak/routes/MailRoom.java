package no.postmottak.routes;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import no.postmottak.gateway.Errands;
import no.postmottak.gateway.HeldLeases;
import no.postmottak.gateway.PlayedDesk;
import no.postmottak.gateway.Retries;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsides;
import no.postmottak.review.adapter.PostgresSetAsides;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Errand;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.adapter.PostgresOutbox;
import no.postmottak.submission.adapter.PostgresSubmissions;
import org.jdbi.v3.core.Jdbi;

/** The books of the mail room on a real database, real errands over them, and a desk that plays its part. */
final class MailRoom implements AutoCloseable {

    static final Duration FIRST_WAIT = Duration.ofMinutes(7);

    private static final List<String> BEANS_WITH_A_DESK = List.of(
            "reading-desk",
            "copying-desk",
            "weighing-desk",
            "filing-desk",
            "routing-desk",
            "delivery-desk",
            "notice-desk",
            "search-desk");

    private final Jdbi jdbi = TestDatabase.shared().jdbi();
    private final PostgresSubmissions submissions = new PostgresSubmissions(jdbi, TestDatabase.sealed());
    private final PostgresSetAsides setAsides = new PostgresSetAsides(jdbi, TestDatabase.sealed());
    private final PostgresOutbox outbox = new PostgresOutbox(jdbi, Duration.ofHours(1));
    private final HeldLeases leases = new HeldLeases(outbox, Duration.ofMinutes(5));
    private final PlayedDesk desk = new PlayedDesk();

    /** How an errand stands in the outbox. */
    record Standing(String state, int attempts, boolean isDue, String failure) {}

    PlayedDesk desk() {
        return desk;
    }

    /** Submissions without a first errand: each test begins at the step it is about. */
    Submission submission() {
        var submission = Submitted.appeal().bringing(1);
        submissions.enter(submission, Submitted.acknowledged(submission));
        return submission;
    }

    Errand errand(Submission submission, Step step) {
        var errand = new Errand(submission.id(), step);
        outbox.add(errand);
        return errand;
    }

    /** The beans routes name, giving up after so many tries. */
    Map<String, Object> beans(int tries) {
        return beans(tries, same -> same);
    }

    /** The same, with another cupboard for what is set aside. */
    Map<String, Object> beans(int tries, UnaryOperator<SetAsides> cupboard) {
        var beans = new TreeMap<String, Object>();
        BEANS_WITH_A_DESK.forEach(name -> beans.put(name, desk));
        beans.put("errands", errands(tries, cupboard.apply(setAsides)));
        return beans;
    }

    private Errands errands(int tries, SetAsides cupboard) {
        var books =
                new Errands.Books(new JdbiTransactions(jdbi), submissions, outbox, cupboard, new PostgresJournal(jdbi));
        var retries = new Retries(FIRST_WAIT, Duration.ofHours(1), tries);
        return new Errands(books, leases, new Errands.RetriesByStep(retries, retries), Clock.systemUTC());
    }

    State stateOf(Submission submission) {
        return submissions.byId(submission.id()).orElseThrow().state();
    }

    void moveTo(Submission submission, State state) {
        submissions.moveTo(submission.id(), state);
    }

    List<SetAside> setAside(Submission submission) {
        return setAsides.of(submission.id());
    }

    /** Somebody else takes the errand over, as after a long silence. */
    void takeOver(Errand errand) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update outbox set fence = fence + 1 where submission_id = :id and step = :step")
                .bind("id", errand.submission().value())
                .bind("step", errand.step().name())
                .execute());
    }

    Standing standing(Submission submission, Step step) {
        return standing(new Errand(submission.id(), step));
    }

    Standing standing(Errand errand) {
        return Optional.ofNullable(errandsOf(errand.submission()).get(errand.step()))
                .orElseThrow();
    }

    Map<Step, Standing> errandsOf(SubmissionId submission) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select step, state, attempts, not_before <= now() as due, coalesce(failure, '') as failure
                        from outbox where submission_id = :id
                        """)
                .bind("id", submission.value())
                .reduceRows(new TreeMap<Step, Standing>(), (all, row) -> {
                    all.put(
                            Step.valueOf(row.getColumn("step", String.class)),
                            new Standing(
                                    row.getColumn("state", String.class),
                                    row.getColumn("attempts", Integer.class),
                                    row.getColumn("due", Boolean.class),
                                    row.getColumn("failure", String.class)));
                    return all;
                }));
    }

    @Override
    public void close() {
        leases.close();
    }
}
