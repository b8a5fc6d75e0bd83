package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.postmottak.reading.adapter.ReadingSettings.Patience;
import no.postmottak.reading.worker.Limits;
import no.postmottak.reading.worker.Task;
import org.junit.jupiter.api.Test;

/** What is allowed to the tries at one document. */
class AssignmentTest {

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
    private static final ReadingSettings SETTINGS = ReadingSettings.defaults();

    @Test
    void aDocumentThatFallsSilentInEveryTryIsGivenUpWithinHalfAMinute() {
        var full = patience(SETTINGS.limits()).silent();
        var careful = patience(SETTINGS.limits().withoutPictures()).total();

        // a worker that dies is followed by a second full try and a careful one, one that hangs by a careful one only
        assertThat(full.plus(full).plus(careful)).isLessThanOrEqualTo(HALF_A_MINUTE);
    }

    @Test
    void aCarefulTryHasAShortEndHoweverBusyItIs() {
        assertThat(patience(SETTINGS.limits().withoutPictures()).total()).isLessThan(Duration.ofSeconds(10));
        assertThat(patience(SETTINGS.limits()).total()).isGreaterThan(HALF_A_MINUTE);
    }

    @Test
    void nobodyWaitsLongerThanIsSet() {
        var hasty = new Patience(2, 4);
        var careful = assignment(SETTINGS.limits().withoutPictures()).patience(hasty);

        assertThat(careful).isEqualTo(hasty);
    }

    private static Patience patience(Limits limits) {
        return assignment(limits).patience(SETTINGS.patience());
    }

    private static Assignment assignment(Limits limits) {
        return new Assignment(Task.READ, Documents.plainText("Klage"), limits);
    }
}
