package no.postmottak.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import no.postmottak.faults.Corpus;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.adapter.ForkedReader;
import no.postmottak.reading.adapter.ReadingSettings;
import no.postmottak.reading.adapter.Workers;

/**
 * Reads every file of the corpus and every hostile one, and prints how long it took until something was known of each, how
 * long the rest took apart, and how large the largest worker grew.
 */
public final class KnownInTime {

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
    private static final int SLOWEST = 12;

    private final ForkedReader reader;
    private final List<Known> all = new ArrayList<>();
    private final List<Known> apart = new ArrayList<>();

    /** What became of a file, and after how long. */
    private record Known(String name, String state, Duration after) {

        String line() {
            return String.format(Locale.ROOT, "%6.1f s  %-18s %s", after.toMillis() / 1e3, state, name);
        }
    }

    private KnownInTime(ForkedReader reader) {
        this.reader = reader;
    }

    public static void main(String[] arguments) throws IOException {
        var corpus = Corpus.besideTheCheckout();
        var files = new ArrayList<>(corpus.madeIn(Files.createTempDirectory("known-in-time")));
        files.addAll(corpus.all());
        var settings = ReadingSettings.defaults();
        try (var pool = Workers.open(settings);
                var memory = LargestProcess.watched()) {
            System.out.println("sandbox: " + pool.level());
            var known = new KnownInTime(new ForkedReader(pool, new MemoryVault(), settings));
            files.forEach(known::read);
            known.print();
            System.out.printf("largest process: %s%n", memory);
        }
    }

    private void read(Path file) {
        var name = file.getParent().getFileName() + "/" + file.getFileName();
        try {
            var document = new DocumentToRead(UUID.randomUUID(), Files.size(file), () -> Files.newInputStream(file));
            var seen = timed(all, name, () -> reader.beforeRecognition().read(document));
            if (seen.isToBeRecognised()) {
                timed(apart, name, () -> reader.recogniser().recognise(document, seen));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DocumentFacts timed(List<Known> list, String name, Supplier<DocumentFacts> reading) {
        var begun = System.nanoTime();
        var facts = reading.get();
        list.add(new Known(name, facts.readability().name(), Duration.ofNanos(System.nanoTime() - begun)));
        return facts;
    }

    private void print() {
        var late = all.stream()
                .filter(known -> known.after().compareTo(HALF_A_MINUTE) > 0)
                .toList();
        System.out.printf("%nfiles: %d, known within 30 s: %d%n", all.size(), all.size() - late.size());
        printSlowest("until something is known", all);
        printSlowest("read apart", apart);
    }

    private static void printSlowest(String what, List<Known> list) {
        var sorted = list.stream().sorted(Comparator.comparing(Known::after)).toList();
        System.out.printf("%n%s: %d files", what, sorted.size());
        if (!sorted.isEmpty()) {
            System.out.printf(
                    Locale.ROOT,
                    ", median %.2f s",
                    sorted.get(sorted.size() / 2).after().toMillis() / 1e3);
            System.out.printf(
                    Locale.ROOT,
                    ", 99 of 100 within %.1f s",
                    sorted.get(sorted.size() * 99 / 100).after().toMillis() / 1e3);
        }
        System.out.println();
        sorted.reversed().stream().limit(SLOWEST).map(Known::line).forEach(System.out::println);
    }
}
