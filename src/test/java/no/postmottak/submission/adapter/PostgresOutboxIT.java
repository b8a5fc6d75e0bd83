package no.postmottak.submission.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Errand;
import no.postmottak.submission.LeaseLost;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionId;
import org.junit.jupiter.api.Test;

class PostgresOutboxIT {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final PostgresOutbox outbox =
            new PostgresOutbox(TestDatabase.shared().jdbi(), LONG);
    private final PostgresOutbox impatient =
            new PostgresOutbox(TestDatabase.shared().jdbi(), Duration.ZERO);

    @Test
    void anErrandIsDueUntilItsMessageIsSent() {
        var errand = newErrand();

        assertThat(outbox.due(10_000)).contains(errand);
        outbox.sent(errand);

        assertThat(outbox.due(10_000)).doesNotContain(errand);
    }

    @Test
    void anErrandWhoseMessageWasLostIsDueAgain() {
        var errand = newErrand();

        impatient.sent(errand);

        assertThat(outbox.due(10_000)).contains(errand);
    }

    @Test
    void onlyOneWorkerTakesAnErrand() {
        var errand = newErrand();

        assertThat(outbox.take(errand, LONG)).isPresent();
        assertThat(outbox.take(errand, LONG)).isEmpty();
    }

    @Test
    void aWorkerThatSleptThroughItsLeaseCannotFinish() {
        var errand = newErrand();
        var slept = outbox.take(errand, Duration.ZERO).orElseThrow();
        var tookOver = outbox.take(errand, LONG).orElseThrow();

        assertThatThrownBy(() -> outbox.done(slept)).isInstanceOf(LeaseLost.class);
        outbox.done(tookOver);

        assertThat(outbox.due(10_000)).doesNotContain(errand);
        assertThat(outbox.take(errand, LONG)).isEmpty();
    }

    @Test
    void theErrandOfAWorkerThatDiedIsTakenWhenItsNewMessageArrives() {
        var errand = newErrand();
        var died = outbox.take(errand, Duration.ZERO).orElseThrow();

        outbox.sent(errand);
        var tookOver = outbox.take(errand, LONG);

        assertThat(tookOver).isPresent();
        assertThat(outbox.extend(died, LONG)).isFalse();
        assertThatThrownBy(() -> outbox.done(died)).isInstanceOf(LeaseLost.class);
    }

    @Test
    void aPostponedErrandComesBackAndCountsItsTries() {
        var errand = newErrand();
        outbox.postpone(outbox.take(errand, LONG).orElseThrow(), Duration.ZERO, "BROKEN");

        var second = outbox.take(errand, LONG).orElseThrow();

        assertThat(second.attempt()).isEqualTo(2);
    }

    @Test
    void aParkedErrandWaitsForAPersonWhoOpensItAgain() {
        var errand = newErrand();
        outbox.park(outbox.take(errand, LONG).orElseThrow(), "BROKEN");
        assertThat(outbox.due(10_000)).doesNotContain(errand);

        outbox.add(errand);

        assertThat(outbox.take(errand, LONG).orElseThrow().attempt()).isEqualTo(1);
    }

    @Test
    void anErrandAddedWhileItIsDoneIsDoneOnceMore() {
        var errand = newErrand();
        var lease = outbox.take(errand, LONG).orElseThrow();
        outbox.add(errand);

        outbox.done(lease);

        assertThat(outbox.take(errand, LONG)).isPresent();
    }

    @Test
    void anEnvelopeWaitsForTheCopiesThatGoIntoIt() {
        var submission = new SubmissionId(UUID.randomUUID());
        var copy = new Errand(submission, Step.COPY);
        var deliver = new Errand(submission, Step.DELIVER);
        outbox.add(copy);
        outbox.add(deliver);

        assertThat(outbox.due(10_000)).contains(copy).doesNotContain(deliver);
        assertThat(outbox.take(deliver, LONG)).isEmpty();

        outbox.done(outbox.take(copy, LONG).orElseThrow());

        assertThat(outbox.due(10_000)).contains(deliver);
        assertThat(outbox.take(deliver, LONG)).isPresent();
    }

    @Test
    void anEnvelopeDoesNotWaitForEverForCopiesThatFail() {
        var submission = new SubmissionId(UUID.randomUUID());
        var copy = new Errand(submission, Step.COPY);
        var deliver = new Errand(submission, Step.DELIVER);
        outbox.add(copy);
        outbox.add(deliver);

        for (var attempt = 1; attempt <= 3; attempt++) {
            outbox.postpone(outbox.take(copy, LONG).orElseThrow(), Duration.ZERO, "BROKEN");
        }

        assertThat(outbox.take(deliver, LONG)).isPresent();
    }

    private Errand newErrand() {
        var errand = new Errand(new SubmissionId(UUID.randomUUID()), Step.READ);
        outbox.add(errand);
        return errand;
    }
}
