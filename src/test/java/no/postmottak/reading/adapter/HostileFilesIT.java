package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.postmottak.faults.Corpus;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile files, read one after the other by real workers: of each something is known in half a minute, and the next
 * letter is read. The fast run takes one in eight; how long it took until something was known of each, and until all was, is
 * written to target/hostile-files.txt, the slowest first.
 */
class HostileFilesIT {

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
    private static final int ONE_IN = 8;
    private static final Path TIMES = Path.of("target", "hostile-files.txt");

    @TempDir
    private Path folder;

    /** What became of one file, and how long it took. */
    private record Fate(String name, Readability state, Duration known, Duration took) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%6.1f s  %6.1f s  %s  %s",
                    known.toMillis() / 1e3,
                    took.toMillis() / 1e3,
                    state,
                    name);
        }
    }

    @Test
    void ofEveryHostileFileSomethingIsKnownAndTheNextLetterIsRead() throws IOException {
        var corpus = Corpus.besideTheCheckout();
        assumeTrue(corpus.isThere(), "SKIPPED: the corpus of hostile files is not at hand");
        var settings = ReadingSettings.defaults().with(2);
        var fates = new ArrayList<Fate>();
        try (var pool = Workers.open(settings)) {
            var reader = new ForkedReader(pool, new MemoryVault(), settings);
            for (var file : chosen(corpus)) {
                fates.add(fate(reader, file));
                var next = reader.read(Documents.plainText("Klage på vedtak"));
                assertThat(next.readability()).as("the letter after " + file).isEqualTo(Readability.READ);
            }
        }
        fates.sort(Comparator.comparing(Fate::known).reversed());
        Files.write(TIMES, fates.stream().map(Fate::line).toList());

        assertThat(fates)
                .isNotEmpty()
                .allSatisfy(fate -> assertThat(fate.state()).as(fate.name()).isNotNull())
                .allSatisfy(fate -> assertThat(fate.known()).as(fate.name()).isLessThan(HALF_A_MINUTE));
    }

    private List<Path> chosen(Corpus corpus) {
        var files = new ArrayList<>(corpus.madeIn(folder));
        corpus.all().stream()
                .filter(file -> file.getName(file.getNameCount() - 2).toString().equals("hostile"))
                .forEach(files::add);
        if (Boolean.getBoolean("postmottak.all")) {
            return files;
        }
        var few = new ArrayList<Path>();
        for (var index = 0; index < files.size(); index += ONE_IN) {
            few.add(files.get(index));
        }
        return few;
    }

    private static Fate fate(ForkedReader reader, Path file) throws IOException {
        var begun = System.nanoTime();
        var document = new DocumentToRead(UUID.randomUUID(), Files.size(file), () -> Files.newInputStream(file));
        var seen = reader.beforeRecognition().read(document);
        var known = Duration.ofNanos(System.nanoTime() - begun);
        var facts = seen.isToBeRecognised() ? reader.recogniser().recognise(document, seen) : seen;
        return new Fate(
                file.getFileName().toString(), facts.readability(), known, Duration.ofNanos(System.nanoTime() - begun));
    }
}
