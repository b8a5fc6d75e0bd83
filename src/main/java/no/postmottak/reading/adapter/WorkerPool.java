package no.postmottak.reading.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import no.postmottak.reading.worker.Office;

/** A fixed number of warm workers; one that is worn out, or that failed, is ended and another takes its place. */
public final class WorkerPool implements AutoCloseable {

    private static final int START_ATTEMPTS = 3;

    private final WorkerLauncher launcher;
    private final Watchdog watchdog;
    private final int documentsPerWorker;
    private final BlockingQueue<CompletableFuture<WorkerProcess>> places = new LinkedBlockingQueue<>();
    private final Set<WorkerProcess> alive = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    WorkerPool(WorkerLauncher launcher, ReadingSettings settings) {
        this.launcher = launcher;
        watchdog = new Watchdog(settings.patience());
        documentsPerWorker = settings.workers().documentsEach();
        for (var place = 0; place < settings.workers().count(); place++) {
            places.add(startSoon());
        }
    }

    /** How well the workers are shut in. */
    public SandboxLevel level() {
        return launcher.level();
    }

    /** Whether the pages of office documents can be drawn here: with LibreOffice, and only within walls. */
    public boolean drawsOfficeDocuments() {
        return level() == SandboxLevel.BWRAP && Office.isInstalled();
    }

    /** How many workers are up, for health. */
    public long running() {
        return alive.stream().filter(WorkerProcess::isAlive).count();
    }

    Set<WorkerProcess> alive() {
        return Set.copyOf(alive);
    }

    /** Has a document read, drawn or checked by the next free worker. */
    void work(Assignment assignment, WorkerProcess.FrameIntake intake) throws WorkerFailed {
        var worker = borrow();
        var isFit = false;
        try {
            worker.work(assignment, intake);
            isFit = !intake.isWorkerSpent() && worker.documents() < documentsPerWorker;
        } finally {
            giveBack(worker, isFit);
        }
    }

    private WorkerProcess borrow() {
        try {
            var place = places.take();
            for (var attempt = 1; ; attempt++) {
                try {
                    var worker = place.get();
                    if (worker.isAlive()) {
                        return worker;
                    }
                    retire(worker);
                } catch (ExecutionException failed) {
                    if (attempt == START_ATTEMPTS) {
                        places.add(startSoon());
                        throw new WorkersUnavailable("no worker process could be started", failed);
                    }
                }
                place = startSoon();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new WorkersUnavailable("interrupted while waiting for a worker", interrupted);
        }
    }

    private void giveBack(WorkerProcess worker, boolean isFit) {
        if (isFit && !isClosed) {
            places.add(CompletableFuture.completedFuture(worker));
            return;
        }
        retire(worker);
        if (!isClosed) {
            places.add(startSoon());
        }
    }

    private void retire(WorkerProcess worker) {
        if (alive.remove(worker)) {
            worker.close();
        }
    }

    private CompletableFuture<WorkerProcess> startSoon() {
        return CompletableFuture.supplyAsync(
                this::startNow, task -> Thread.ofVirtual().name("reading-start").start(task));
    }

    private WorkerProcess startNow() {
        try {
            var worker = WorkerProcess.launch(launcher, watchdog);
            try {
                worker.awaitReady();
            } catch (IOException failed) {
                worker.close();
                throw failed;
            }
            // known only now: a sandbox ended while it is being set up can leave a process that holds its pipes for
            // ever
            alive.add(worker);
            if (isClosed) {
                retire(worker);
                throw new IOException("the pool was closed while a worker started");
            }
            return worker;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends every worker, those about to start as soon as they have, and returns when nothing of them is left. */
    @Override
    public void close() {
        isClosed = true;
        alive.forEach(this::retire);
        places.forEach(place -> place.handle((worker, failure) -> worker).join());
        alive.forEach(this::retire);
        watchdog.close();
    }
}
