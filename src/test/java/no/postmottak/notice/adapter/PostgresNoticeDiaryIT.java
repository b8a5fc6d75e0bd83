package no.postmottak.notice.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.postmottak.notice.DatedNotice;
import no.postmottak.store.adapter.TestDatabase;
import org.junit.jupiter.api.Test;

class PostgresNoticeDiaryIT {

    private static final Instant DAY = Instant.parse("2026-12-03T08:00:00Z");
    private static final int MANY = 10_000;

    private final PostgresNoticeDiary diary =
            new PostgresNoticeDiary(TestDatabase.shared().jdbi());
    private final UUID subject = UUID.randomUUID();

    @Test
    void aDayIsNotDueBeforeItsTime() {
        diary.enter(day("SUPPLEMENT 7"));

        assertThat(diary.turnTo(DAY.minusSeconds(1), MANY)).doesNotContain(subject);
        assertThat(diary.due(subject)).isEmpty();
        assertThat(diary.turnTo(DAY, MANY)).contains(subject);
        assertThat(diary.due(subject)).containsExactly(day("SUPPLEMENT 7"));
    }

    @Test
    void aDayComesOnceHoweverOftenItIsEnteredAndTurnedTo() {
        diary.enter(day("SUPPLEMENT 7"));
        diary.turnTo(DAY, MANY);
        diary.enter(new DatedNotice(subject, "SUPPLEMENT 7", DAY.plus(Duration.ofDays(1))));

        assertThat(diary.turnTo(DAY.plus(Duration.ofDays(2)), MANY)).doesNotContain(subject);
        assertThat(diary.due(subject)).containsExactly(day("SUPPLEMENT 7"));
    }

    @Test
    void whatIsClosedIsOver() {
        diary.enter(day("SUPPLEMENT 7"));
        diary.enter(new DatedNotice(subject, "SUPPLEMENT 2", DAY.plus(Duration.ofDays(5))));
        diary.turnTo(DAY, MANY);

        diary.close(day("SUPPLEMENT 7"));

        assertThat(diary.due(subject)).isEmpty();
        assertThat(diary.turnTo(DAY.plus(Duration.ofDays(5)), MANY)).contains(subject);
    }

    @Test
    void aDayThatWasNotReachedInOneRoundIsReachedInTheNext() {
        diary.turnTo(DAY, MANY);
        diary.enter(day("SUPPLEMENT 7"));
        diary.enter(day("CORRECTION 3"));

        diary.turnTo(DAY, 1);
        diary.turnTo(DAY, 1);

        assertThat(diary.due(subject)).hasSize(2);
    }

    private DatedNotice day(String purpose) {
        return new DatedNotice(subject, purpose, DAY);
    }
}
