package no.postmottak.reading.adapter;

import java.time.Duration;
import java.util.Optional;
import no.postmottak.reading.worker.Limits;
import no.postmottak.reading.worker.Task;

/**
 * The tries at one document, and the time that is left for them: of all together something is known in time, also when a
 * document goes on telling what it finds for ever.
 */
final class Tries {

    /** A hang would only hang again, but a crash may have been another document's fault. */
    private static final int MOST_FULL = 2;

    private final ReadingSettings settings;
    private final int carefulSeconds;
    private Duration left;
    private int full;
    private boolean wasCareful;

    /** What one try may do, and for how long. */
    record Try(Limits limits, int seconds) {}

    /** What is read apart has no such hurry: something is known of it by then. */
    Tries(Task task, ReadingSettings settings) {
        this.settings = settings;
        var patience = settings.patience();
        this.carefulSeconds = patience.knownSeconds() / 3;
        var isHurried = task == Task.READ;
        this.left = isHurried ? Duration.ofSeconds(patience.knownSeconds() - carefulSeconds) : patience.total();
    }

    /** The first try, at everything. */
    Try first() {
        full++;
        return new Try(settings.limits(), seconds());
    }

    /** Another one at everything, then a careful one at words alone, then none. */
    Optional<Try> after(WorkerFailed failed) {
        left = left.minus(failed.after());
        if (failed.how() == WorkerFailed.How.DIED && full < MOST_FULL && seconds() > 0) {
            return Optional.of(first());
        }
        if (wasCareful) {
            return Optional.empty();
        }
        wasCareful = true;
        full = MOST_FULL;
        return Optional.of(new Try(settings.limits().withoutPictures(), carefulSeconds));
    }

    private int seconds() {
        return (int) left.toSeconds();
    }
}
