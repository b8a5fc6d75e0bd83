package no.postmottak.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.Hazard;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.Reader;
import no.postmottak.reading.adapter.ForkedReader;
import no.postmottak.reading.adapter.ReadingSettings;
import no.postmottak.reading.adapter.Workers;

/** Looks for hazards in every file of folders, and prints for each folder how many files have which, and their names. */
public final class HazardEvaluation {

    private final Reader reader;
    private final Map<String, Integer> files = new TreeMap<>();
    private final Map<String, Map<Hazard, Integer>> table = new TreeMap<>();
    private final Map<String, Integer> flagged = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    private HazardEvaluation(Reader reader) {
        this.reader = reader;
    }

    public static void main(String[] arguments) throws IOException {
        var settings = ReadingSettings.defaults();
        try (var pool = Workers.open(settings)) {
            var evaluation = new HazardEvaluation(new ForkedReader(pool, new MemoryVault(), settings));
            for (var folder : arguments) {
                evaluation.look(Path.of(folder));
            }
            evaluation.print();
        }
    }

    private void look(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile)
                    .filter(file ->
                            !file.getParent().equals(folder) || !file.toString().matches(".*\\.(md|tsv|py)"))
                    .sorted()
                    .toList()) {
                lookAt(file);
            }
        }
    }

    private void lookAt(Path file) throws IOException {
        var facts =
                reader.read(new DocumentToRead(UUID.randomUUID(), Files.size(file), () -> Files.newInputStream(file)));
        var hazards = facts.hazards();
        var kind = file.getParent().getFileName().toString();
        files.merge(kind, 1, Integer::sum);
        flagged.merge(kind, hazards.seen().isEmpty() ? 0 : 1, Integer::sum);
        hazards.seen()
                .forEach(hazard ->
                        table.computeIfAbsent(kind, name -> new TreeMap<>()).merge(hazard, 1, Integer::sum));
        if (!hazards.seen().isEmpty()) {
            var names = hazards.seen().stream().sorted().map(Hazard::name).collect(Collectors.joining(" "));
            lines.add("%s/%s: %s (%s, %s)"
                    .formatted(kind, file.getFileName(), names, facts.content().mediaType(), facts.readability()));
        }
    }

    private void print() {
        System.out.println("| kind | files | flagged | hazards |\n|---|--:|--:|---|");
        files.forEach((kind, count) -> System.out.printf(
                "| %s | %d | %d | %s |%n", kind, count, flagged.get(kind), table.getOrDefault(kind, Map.of())));
        System.out.println();
        lines.forEach(System.out::println);
    }
}
