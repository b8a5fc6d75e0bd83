package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import no.postmottak.reading.adapter.ReadingSettings.Patience;
import no.postmottak.reading.adapter.WorkerFailed.How;
import no.postmottak.reading.worker.Task;
import org.junit.jupiter.api.Test;

/** How long all tries at one document may take together. */
class TriesTest {

    /** What is left of half a minute is for noticing, and for bringing other workers. */
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(25);

    private static final ReadingSettings SETTINGS = ReadingSettings.defaults();

    @Test
    void howeverEachTryEndsSomethingIsKnownInHalfAMinute() {
        var random = new Random(30);

        for (var run = 0; run < 1_000; run++) {
            var taken = taken(Task.READ, granted -> random.nextInt(1 + granted), random);

            assertThat(taken).isLessThanOrEqualTo(KNOWN_WITHIN);
        }
    }

    @Test
    void alsoWhenEachGoesOnTellingWhatItFindsForAsLongAsItMay() {
        assertThat(taken(Task.READ, granted -> granted, new Random(1))).isLessThanOrEqualTo(KNOWN_WITHIN);
    }

    @Test
    void whatIsReadApartMayTakeLonger() {
        assertThat(taken(Task.RECOGNISE, granted -> granted, new Random(1))).isGreaterThan(KNOWN_WITHIN);
    }

    @Test
    void aCrashIsTriedAgainInFullAndAHangOnlyWithCare() {
        var afterACrash = new Tries(Task.READ, SETTINGS);
        var afterAHang = new Tries(Task.READ, SETTINGS);
        afterACrash.first();
        afterAHang.first();

        assertThat(next(afterACrash, How.DIED, 1).limits()).isEqualTo(SETTINGS.limits());
        assertThat(next(afterACrash, How.DIED, 1).limits())
                .isEqualTo(SETTINGS.limits().withoutPictures());
        assertThat(afterACrash.after(failed(How.DIED, 1))).isEmpty();
        assertThat(next(afterAHang, How.TOOK_TOO_LONG, 11).limits())
                .isEqualTo(SETTINGS.limits().withoutPictures());
        assertThat(afterAHang.after(failed(How.TOOK_TOO_LONG, 1))).isEmpty();
    }

    @Test
    void aCrashLateInTheFirstTryLeavesTimeForACarefulOneAlone() {
        var tries = new Tries(Task.READ, SETTINGS);

        assertThat(next(tries, How.DIED, tries.first().seconds()).limits())
                .isEqualTo(SETTINGS.limits().withoutPictures());
    }

    @Test
    void aWorkerLeavesTheRestLongBeforeItIsEnded() {
        var first = new Tries(Task.READ, SETTINGS).first();

        assertThat(first.limits().quickSeconds()).isLessThan(first.seconds() - 3);
        assertThat(first.limits().withoutPictures().quickSeconds())
                .isLessThan(SETTINGS.patience().knownSeconds() / 3 - 1);
    }

    @Test
    void nobodyWaitsLongerThanIsSet() {
        var hasty = new Patience(2, 4);
        var assignment = new Assignment(Task.READ, Documents.plainText("Klage"), SETTINGS.limits(), 8);

        assertThat(assignment.patience(hasty)).isEqualTo(hasty);
        assertThat(assignment.patience(SETTINGS.patience()).total()).isEqualTo(Duration.ofSeconds(8));
    }

    private static Duration taken(Task task, ToIntFunction<Integer> used, Random random) {
        var tries = new Tries(task, SETTINGS);
        var taken = Duration.ZERO;
        for (var next = Optional.of(tries.first()); next.isPresent(); ) {
            var worked = used.applyAsInt(next.get().seconds());
            taken = taken.plusSeconds(worked);
            next = tries.after(failed(random.nextBoolean() ? How.DIED : How.TOOK_TOO_LONG, worked));
        }
        return taken;
    }

    private static Tries.Try next(Tries tries, How how, int seconds) {
        return tries.after(failed(how, seconds)).orElseThrow();
    }

    private static WorkerFailed failed(How how, int seconds) {
        return new WorkerFailed(how, Duration.ofSeconds(seconds), new IOException());
    }
}
