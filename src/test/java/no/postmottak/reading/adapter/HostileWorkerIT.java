package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.Readability;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.reading.ReadingCopy.Conformance;
import no.postmottak.reading.adapter.HostileWorker.Trick;
import no.postmottak.reading.adapter.ReadingSettings.Crew;
import no.postmottak.reading.adapter.ReadingSettings.Patience;
import no.postmottak.reading.adapter.ReadingSettings.Sandbox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A worker that answers what it likes harms nobody: it is ended, and the next document is read by another. */
class HostileWorkerIT {

    private static final ReadingSettings SETTINGS = new ReadingSettings(
            Sandbox.OFF,
            new Crew(1, 256, 50),
            100,
            new Patience(6, 30, 12),
            ReadingSettings.defaults().limits(),
            Path.of("no-anchors"));

    @ParameterizedTest
    @CsvSource({
        "FLOOD,BROKEN",
        "NOISE,BROKEN",
        "LIES,BROKEN",
        "SILENCE,TIMED_OUT",
        "DAWDLE,TIMED_OUT",
        "EXIT,BROKEN",
        "SIGNAL,BROKEN"
    })
    void whateverItSendsTheDocumentGetsAnAnswerAndTheNextIsRead(Trick trick, Readability answer) {
        var vault = new MemoryVault();
        var launcher = new TurningHonest(trick);
        try (var pool = new WorkerPool(launcher, SETTINGS)) {
            var reader = new ForkedReader(pool, vault, SETTINGS);

            assertThat(reader.read(Documents.plainText("one")).readability()).isEqualTo(answer);
            assertThat(vault.objects()).isZero();

            launcher.turn();
            assertThat(reader.read(Documents.plainText("two")).readability()).isEqualTo(Readability.READ);
        }
    }

    @ParameterizedTest
    @EnumSource(Trick.class)
    void whateverItSendsTheCopyStaysUncheckedAndTheNextIsChecked(Trick trick) throws IOException {
        var vault = new MemoryVault();
        var launcher = new TurningHonest(trick);
        var noPdf = new byte[] {'n', 'o'};
        var copy = ReadingCopy.unchecked(vault.keep(new ByteArrayInputStream(noPdf), noPdf.length), 1);
        try (var pool = new WorkerPool(launcher, SETTINGS)) {
            var inspector = new ForkedCopyInspector(pool, vault, SETTINGS);

            assertThat(inspector.inspect(UUID.randomUUID(), copy)).isEqualTo(copy);

            launcher.turn();
            // the one that waits already may be hostile still
            inspector.inspect(UUID.randomUUID(), copy);
            assertThat(inspector.inspect(UUID.randomUUID(), copy).conformance()).isEqualTo(Conformance.DEVIATES);
        }
    }

    /** Starts hostile workers until told otherwise; a worker already warm may still be hostile, so it is used up first. */
    private static final class TurningHonest implements WorkerLauncher {

        private final Trick trick;
        private final AtomicInteger hostileLeft = new AtomicInteger(Integer.MAX_VALUE);

        private TurningHonest(Trick trick) {
            this.trick = trick;
        }

        void turn() {
            hostileLeft.set(0);
        }

        @Override
        public Launched launch() throws IOException {
            if (hostileLeft.get() == 0) {
                var command = JavaCommand.ofThisProcess(SETTINGS);
                return new ForkLauncher(command, ForkLauncher.scratchOfThisMachine()).launch();
            }
            return HostileWorker.launch(trick);
        }

        @Override
        public SandboxLevel level() {
            return SandboxLevel.FORK;
        }
    }
}
