package no.postmottak.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Reader;
import no.postmottak.reading.adapter.ForkedReader;
import no.postmottak.reading.adapter.ReadingSettings;
import no.postmottak.reading.adapter.Workers;

/** Reads every file of a folder of test files in worker processes, and prints what became of each kind. */
public final class CorpusReading {

    private static final Set<String> MUST_BE_READ = Set.of("pdf-text", "docx", "odt", "eml");

    private final Reader reader;
    private final Map<String, Map<Readability, Integer>> table = new TreeMap<>();
    private final List<String> unread = new ArrayList<>();
    private final List<String> slow = new ArrayList<>();

    CorpusReading(Reader reader) {
        this.reader = reader;
    }

    public static void main(String[] arguments) throws IOException {
        var shared = System.getProperty("postmottak.shared", "../shared");
        var folder = arguments.length > 0 ? Path.of(arguments[0]) : Path.of(shared, "corpus");
        var settings = ReadingSettings.defaults();
        try (var pool = Workers.open(settings)) {
            System.out.println("sandbox: " + pool.level());
            var reading = new CorpusReading(new ForkedReader(pool, new MemoryVault(), settings));
            reading.readAll(folder);
            reading.print();
        }
    }

    private void readAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.getParent().equals(folder) || !file.toString().matches(".*\\.(md|tsv|py)")) {
                    read(file);
                }
            }
        }
    }

    private void read(Path file) throws IOException {
        var begun = System.nanoTime();
        var document = new DocumentToRead(UUID.randomUUID(), Files.size(file), () -> Files.newInputStream(file));
        var facts = reader.read(document);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var kind = file.getParent().getFileName().toString();
        table.computeIfAbsent(kind, name -> new TreeMap<>()).merge(facts.readability(), 1, Integer::sum);
        if (!facts.readability().isRead()) {
            unread.add("%s/%s: %s %s".formatted(kind, file.getFileName(), facts.readability(), mediaType(facts)));
        }
        if (took.toSeconds() >= 10) {
            slow.add("%s/%s: %d s".formatted(kind, file.getFileName(), took.toSeconds()));
        }
    }

    private static String mediaType(DocumentFacts facts) {
        return facts.content().mediaType();
    }

    private void print() {
        System.out.println("\n| kind | files | read | states |\n|---|--:|--:|---|");
        table.forEach((kind, states) -> {
            var all = states.values().stream().mapToInt(Integer::intValue).sum();
            var read = states.getOrDefault(Readability.READ, 0) + states.getOrDefault(Readability.READ_IN_PART, 0);
            System.out.printf("| %s | %d | %d | %s |%n", kind, all, read, states);
        });
        System.out.println("\nunread:");
        unread.forEach(System.out::println);
        System.out.println("\nten seconds or more:");
        slow.forEach(System.out::println);
        printShare();
    }

    /** A file under a password is out of reach for anyone; one without a word in it is read when that was seen. */
    private void printShare() {
        var all = 0;
        var read = 0;
        for (var kind : MUST_BE_READ) {
            var states = table.getOrDefault(kind, Map.of());
            all += states.values().stream().mapToInt(Integer::intValue).sum()
                    - states.getOrDefault(Readability.ENCRYPTED, 0);
            read += Stream.of(Readability.READ, Readability.READ_IN_PART, Readability.WITHOUT_TEXT)
                    .mapToInt(state -> states.getOrDefault(state, 0))
                    .sum();
        }
        System.out.printf("%ntext PDF, DOCX, ODT and EML without a password: %d of %d opened%n", read, all);
    }
}
