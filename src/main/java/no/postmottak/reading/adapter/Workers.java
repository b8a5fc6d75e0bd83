package no.postmottak.reading.adapter;

import java.io.IOException;
import no.postmottak.reading.adapter.ReadingSettings.Sandbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses, by really trying it, how workers are shut in on this machine, and opens the pool. */
public final class Workers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private Workers() {}

    public static WorkerPool open(ReadingSettings settings) {
        return new WorkerPool(launcher(settings), settings);
    }

    static WorkerLauncher launcher(ReadingSettings settings) {
        var command = JavaCommand.ofThisProcess(settings);
        if (settings.sandbox() != Sandbox.OFF) {
            // room for the document, and for the pages a converter writes down in between
            var bwrap = new BwrapLauncher(command, 2 * settings.maximumBytes() + (200L << 20));
            if (works(bwrap, settings)) {
                return bwrap;
            }
            if (settings.sandbox() == Sandbox.REQUIRED) {
                throw new WorkersUnavailable("desks.sandbox is REQUIRED, but bubblewrap does not work on this machine");
            }
            LOG.warn("bubblewrap does not work here: documents are read in plain worker processes");
        }
        return forked(command);
    }

    private static WorkerLauncher forked(JavaCommand command) {
        var fork = new ForkLauncher(command, ForkLauncher.scratchOfThisMachine());
        try {
            fork.sweep();
        } catch (IOException unswept) {
            throw new WorkersUnavailable("the folder for worker processes cannot be used", unswept);
        }
        return fork;
    }

    private static boolean works(WorkerLauncher launcher, ReadingSettings settings) {
        try (var watchdog = new Watchdog(settings.patience());
                var worker = WorkerProcess.launch(launcher, watchdog)) {
            worker.awaitReady();
            return true;
        } catch (IOException failed) {
            return false;
        }
    }
}
