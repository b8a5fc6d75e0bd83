package no.postmottak.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.Readability;
import no.postmottak.reading.ReadingRound;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.Test;

/** How long a visit to the reading desk lasts, and that the next goes on where it stopped. */
final class ReadingDeskTest {

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private final Hands clock = new Hands();
    private final List<UUID> opened = new ArrayList<>();

    @Test
    void slowDocumentsAreWrittenDownOneByOneEachInHalfAMinute() {
        var submission = Submitted.appeal().bringing(4);

        var visits = visits(submission, Duration.ofSeconds(24));

        assertThat(visits).hasSize(4).allSatisfy(lasted -> assertThat(lasted).isLessThan(HALF_A_MINUTE));
        assertThat(opened).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void quickOnesAreReadInOneVisit() {
        var submission = Submitted.appeal().bringing(4);

        assertThat(visits(submission, Duration.ofMillis(100))).hasSize(1);
    }

    @Test
    void aSlowOneAfterQuickOnesIsStillWrittenDownInTime() {
        var submission = Submitted.appeal().bringing(30);

        var visits = visits(submission, Duration.ofMillis(900));

        assertThat(visits).allSatisfy(lasted -> assertThat(lasted).isLessThan(Duration.ofSeconds(4)));
        assertThat(opened).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void withoutTheLimitAllWouldBeKnownOnlyWhenTheLastIs() {
        var submission = Submitted.appeal().bringing(4);
        var begun = clock.instant();

        new ReadingRound(reader(Duration.ofSeconds(24)), new MemoryVault(), submission).read();

        assertThat(Duration.between(begun, clock.instant())).isGreaterThan(HALF_A_MINUTE);
    }

    /** How long each visit lasted until all was read. */
    private List<Duration> visits(Submission submission, Duration each) {
        var lasted = new ArrayList<Duration>();
        var known = new Facts(List.of());
        for (var isWhole = false; !isWhole; ) {
            var begun = clock.instant();
            var outcome =
                    ReadingDesk.readOn(new ReadingRound(reader(each), new MemoryVault(), submission, known), clock);
            lasted.add(Duration.between(begun, clock.instant()));
            known = outcome.facts();
            isWhole = outcome.isWhole();
        }
        assertThat(known.documents()).hasSize(submission.documents().size());
        return lasted;
    }

    private no.postmottak.reading.Reader reader(Duration each) {
        return document -> {
            opened.add(document.id());
            clock.goOn(each);
            return DocumentFacts.unread(document.id(), Readability.READ, "text/plain");
        };
    }

    /** A clock that goes on only when it is told to. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        void goOn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
