package no.postmottak.reading.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.postmottak.reading.MemoryVault;

/** Has workers tell the type of files of every kind, from their bytes alone, and prints how many were told right. */
public final class TypeEvaluation {

    private final ForkedReader reader;
    private final Map<String, List<String>> wrong = new TreeMap<>();
    private final Map<String, Integer> count = new TreeMap<>();

    TypeEvaluation(ForkedReader reader) {
        this.reader = reader;
    }

    public static void main(String[] arguments) throws IOException {
        var settings = BenchedWorker.settings(false, 1_000_000);
        try (var pool = Workers.open(settings)) {
            var evaluation = new TypeEvaluation(new ForkedReader(pool, new MemoryVault(), settings));
            evaluation.tell(TypeCases.made());
            var corpus = Path.of(System.getProperty("postmottak.shared", "../shared"), "corpus");
            if (Files.isDirectory(corpus)) {
                evaluation.tell(TypeCases.in(corpus));
            }
            System.out.println(evaluation.table());
        }
        System.exit(0);
    }

    void tell(List<TypeCases.Case> cases) throws IOException {
        for (var each : cases) {
            // a worker is never told a name, so none can mislead it
            var told = reader.read(Documents.of(each.bytes().read())).content().mediaType();
            count.merge(each.kind(), 1, Integer::sum);
            if (!each.mayBe(told)) {
                wrong.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each.name() + ": " + told);
            }
        }
    }

    Map<String, Integer> count() {
        return count;
    }

    List<String> wrong() {
        return wrong.values().stream().flatMap(List::stream).toList();
    }

    private String table() {
        var lines = new ArrayList<String>();
        lines.add("| type | files | told right |");
        lines.add("|---|--:|--:|");
        count.forEach((kind, files) -> lines.add("| %s | %d | %d |"
                .formatted(
                        kind, files, files - wrong.getOrDefault(kind, List.of()).size())));
        lines.add("");
        wrong().forEach(each -> lines.add("- " + each));
        return String.join("\n", lines);
    }
}
