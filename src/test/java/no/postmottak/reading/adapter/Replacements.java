package no.postmottak.reading.adapter;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import no.postmottak.reading.Readability;
import no.postmottak.reading.adapter.HostileWorker.Trick;
import no.postmottak.reading.worker.Task;
import no.postmottak.vault.Vault;

/** How long it takes from the end of a worker that went wrong until the next letter is read by another. */
public final class Replacements {

    private final Vault vault;
    private final ReadingSettings settings;

    public Replacements(Vault vault, ReadingSettings settings) {
        this.vault = vault;
        this.settings = settings.with(1);
    }

    /** Seconds until it was noticed, and seconds from then until the next letter was read, for each way to go wrong. */
    public Map<String, double[]> measured() {
        var times = new LinkedHashMap<String, double[]>();
        for (var trick : Trick.values()) {
            times.put(trick.name(), measured(trick));
        }
        return times;
    }

    private double[] measured(Trick trick) {
        try (var pool = new WorkerPool(new HostileFirst(trick, Workers.launcher(settings)), settings)) {
            var begun = System.nanoTime();
            fail(pool);
            var noticed = System.nanoTime();
            var next = new ForkedReader(pool, vault, settings).read(Documents.plainText("Klage på vedtak"));
            var read = System.nanoTime();
            if (next.readability() != Readability.READ) {
                throw new IllegalStateException("the next letter was not read");
            }
            return new double[] {(noticed - begun) / 1e9, (read - noticed) / 1e9};
        }
    }

    private void fail(WorkerPool pool) {
        var intake = new AnswerIntake(vault, new AnswerBounds(Task.READ, settings.limits()));
        try {
            pool.work(new Assignment(Task.READ, Documents.plainText("Klage"), settings.limits()), intake);
        } catch (WorkerFailed expected) {
            intake.discard();
            return;
        }
        throw new IllegalStateException("the worker did not go wrong");
    }

    /** Starts one worker that goes wrong, and honest ones from then on. */
    private record HostileFirst(Trick trick, WorkerLauncher honest, AtomicBoolean wasHostile)
            implements WorkerLauncher {

        HostileFirst(Trick trick, WorkerLauncher honest) {
            this(trick, honest, new AtomicBoolean());
        }

        @Override
        public Launched launch() throws IOException {
            return wasHostile.getAndSet(true) ? honest.launch() : HostileWorker.launch(trick);
        }

        @Override
        public SandboxLevel level() {
            return honest.level();
        }
    }
}
