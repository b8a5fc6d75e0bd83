package no.postmottak.reading.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import no.postmottak.benchmark.CpuOf;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.Readability;
import no.postmottak.vault.Vault;

/** One place for a worker, and an eye on what the processes in it use while a file and the files inside it are read. */
public final class BenchedWorker implements AutoCloseable {

    private static final int MOST_INSIDE = 100;
    private static final long LOOK_EVERY_NANOS = 5_000_000;

    private final WorkerPool pool;
    private final ForkedReader reader;
    private final Vault vault;
    private long peakMegabytes;
    private int workersEnded;

    public BenchedWorker(Vault vault, ReadingSettings settings) {
        this(vault, settings, Workers.open(settings.with(1)));
    }

    private BenchedWorker(Vault vault, ReadingSettings settings, WorkerPool pool) {
        this.vault = vault;
        this.pool = pool;
        reader = new ForkedReader(pool, vault, settings);
        readTiny();
    }

    /** One that tells the type and the text, and nothing else. */
    public static BenchedWorker ofTypeAndText(Vault vault, ReadingSettings settings) {
        return new BenchedWorker(vault, settings, new WorkerPool(new TypeAndTextLauncher(settings), settings.with(1)));
    }

    /** The usual settings; without pictures a worker finds the type and the text, and what the text says. */
    public static ReadingSettings settings(boolean hasPictures, int documentsEach) {
        var usual = ReadingSettings.defaults();
        var limits = hasPictures ? usual.limits() : usual.limits().withoutPictures();
        var unrecognised = new no.postmottak.reading.worker.Limits(
                limits.pages(), limits.renderedPages(), limits.characters(), limits.megapixels(), 0, 600);
        return new ReadingSettings(
                usual.sandbox(),
                new ReadingSettings.Crew(1, usual.workers().heapMegabytes(), documentsEach),
                usual.maximumMegabytes(),
                // CPU is what is measured here, and a busy machine is no reason to give a document up
                new ReadingSettings.Patience(120, 600, 1_200),
                unrecognised,
                usual.trustAnchors());
    }

    /** What reading a file came to, what it took, and what starting another worker took when it wore this one out. */
    public record Outcome(Readability state, double cpuSeconds, double replacingSeconds) {}

    /** Reads the file and all that is inside it, as a peer does that follows every file it finds. */
    public Outcome read(Path file) throws IOException {
        var before = cpu();
        var after = new HashMap<>(before);
        var isDone = new AtomicBoolean();
        var eye = Thread.ofPlatform().daemon().start(() -> watch(after, isDone));
        var state = readWhole(file);
        look(after);
        isDone.set(true);
        join(eye);
        look(after);
        var used = 0.0;
        for (var worker : before.entrySet()) {
            used += after.getOrDefault(worker.getKey(), worker.getValue()) - worker.getValue();
        }
        return new Outcome(state, used, replacing(before));
    }

    private double replacing(Map<ProcessHandle, Double> before) {
        if (cpu().keySet().equals(before.keySet())) {
            return 0;
        }
        readTiny();
        workersEnded++;
        return cpu().entrySet().stream()
                .filter(worker -> !before.containsKey(worker.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private Readability readWhole(Path file) throws IOException {
        var first =
                reader.read(new DocumentToRead(UUID.randomUUID(), Files.size(file), () -> Files.newInputStream(file)));
        var toRead = new ArrayDeque<>(first.content().takenOut());
        forget(first);
        for (var count = 0; count < MOST_INSIDE && !toRead.isEmpty(); count++) {
            var inside = toRead.remove().kept();
            var facts =
                    reader.read(new DocumentToRead(UUID.randomUUID(), inside.bytes(), () -> vault.fetch(inside.key())));
            toRead.addAll(facts.content().takenOut());
            forget(facts);
            vault.remove(inside.key());
        }
        toRead.forEach(left -> vault.remove(left.kept().key()));
        return first.readability();
    }

    private void forget(DocumentFacts facts) {
        for (var page : facts.content().pages()) {
            page.text().ifPresent(text -> vault.remove(text.key()));
            page.image().ifPresent(image -> vault.remove(image.key()));
        }
        facts.copy().ifPresent(copy -> vault.remove(copy.file().key()));
        facts.signatures().crops().forEach(crop -> vault.remove(crop.key()));
    }

    private void readTiny() {
        forget(reader.read(Documents.plainText("Klage på vedtak")));
    }

    private void watch(Map<ProcessHandle, Double> after, AtomicBoolean isDone) {
        while (!isDone.get()) {
            look(after);
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    private synchronized void look(Map<ProcessHandle, Double> after) {
        cpu().forEach((worker, seconds) -> after.merge(worker, seconds, Math::max));
        pool.alive().forEach(worker -> peakMegabytes = Math.max(peakMegabytes, CpuOf.peakMegabytes(worker.handle())));
    }

    private Map<ProcessHandle, Double> cpu() {
        var used = new HashMap<ProcessHandle, Double>();
        pool.alive().forEach(worker -> used.put(worker.handle(), CpuOf.tree(worker.handle())));
        return used;
    }

    private static void join(Thread eye) {
        try {
            eye.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** CPU seconds of fresh workers, each with its first small letter. */
    public static List<Double> starts(Vault vault, ReadingSettings settings, int count) {
        var starts = new ArrayList<Double>();
        for (var number = 0; number < count; number++) {
            try (var bench = new BenchedWorker(vault, settings)) {
                starts.add(bench.cpu().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum());
            }
        }
        return starts;
    }

    public String level() {
        return pool.level().name();
    }

    public synchronized long peakMegabytes() {
        return peakMegabytes;
    }

    public int workersEnded() {
        return workersEnded;
    }

    @Override
    public void close() {
        pool.close();
    }
}
