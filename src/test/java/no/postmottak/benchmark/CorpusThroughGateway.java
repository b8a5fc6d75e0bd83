package no.postmottak.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.postmottak.faults.Corpus;
import no.postmottak.faults.Counter;
import no.postmottak.faults.Fate;
import no.postmottak.faults.Place;
import no.postmottak.faults.Post;
import no.postmottak.faults.RealProcess;

/** Sends every file of the corpus through a running gateway, and prints and writes what became of each kind. */
public final class CorpusThroughGateway {

    private static final Set<String> MUST_BE_READ = Set.of("pdf-text", "docx", "odt", "eml");

    private final List<Fate> fates;

    private CorpusThroughGateway(List<Fate> fates) {
        this.fates = fates;
    }

    /** The first argument is the file the table is written to besides. */
    public static void main(String[] arguments) throws IOException {
        var scratch = Files.createTempDirectory("corpus-through-gateway");
        var corpus = Corpus.besideTheCheckout();
        var files = new ArrayList<>(corpus.all());
        files.addAll(corpus.madeIn(scratch));
        var place = Place.free(scratch.resolve("var"));
        try (var gateway = RealProcess.start(place, Map.of());
                var counter = new Counter(place)) {
            var begun = System.nanoTime();
            var table = new CorpusThroughGateway(new Post(counter).sendsAndFollows(files))
                    .table(Duration.ofNanos(System.nanoTime() - begun), gateway.isAlive(), counter);
            System.out.println(table);
            if (arguments.length > 0) {
                Files.writeString(Path.of(arguments[0]), table);
            }
        } catch (UncheckedIOException gone) {
            throw new IllegalStateException("the gateway stopped answering", gone);
        }
    }

    private String table(Duration took, boolean alive, Counter counter) {
        var lines = new ArrayList<String>();
        lines.add("| folder | files | read | how far reading got | where they ended |");
        lines.add("|---|--:|--:|---|---|");
        fates.stream()
                .collect(Collectors.groupingBy(Fate::folder, TreeMap::new, Collectors.toList()))
                .forEach((folder, these) -> lines.add(row(folder, these)));
        lines.add("");
        lines.addAll(share());
        lines.add("");
        lines.add("%d files in %d s; gateway alive: %s; health afterwards: %s"
                .formatted(fates.size(), took.toSeconds(), alive ? "yes" : "no", states(counter)));
        return String.join("\n", lines) + "\n";
    }

    private static String states(Counter counter) {
        return counts(counter.health().findValuesAsText("state"));
    }

    private static String row(String folder, List<Fate> these) {
        return "| %s | %d | %d | %s | %s |"
                .formatted(
                        folder,
                        these.size(),
                        these.stream().filter(Fate::isRead).count(),
                        counts(these.stream().map(Fate::readability).toList()),
                        counts(these.stream().map(Fate::end).toList()));
    }

    private List<String> share() {
        var owed = fates.stream()
                .filter(fate -> MUST_BE_READ.contains(fate.folder()))
                .toList();
        var unread = owed.stream().filter(fate -> !fate.isRead()).toList();
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "Text PDF, DOCX, ODT and EML read: %d of %d (%.1f %%). Not read:",
                owed.size() - unread.size(),
                owed.size(),
                100.0 * (owed.size() - unread.size()) / owed.size()));
        unread.forEach(fate -> lines.add(
                "- `%s/%s`: %s, %s".formatted(fate.folder(), fate.name(), fate.readability(), fate.mediaType())));
        return lines;
    }

    private static String counts(List<String> words) {
        var counts = new TreeMap<String, Integer>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
