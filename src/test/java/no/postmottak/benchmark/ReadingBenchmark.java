package no.postmottak.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import no.postmottak.faults.Corpus;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.reading.adapter.BenchedWorker;
import no.postmottak.reading.adapter.ReadingSettings;
import no.postmottak.reading.adapter.Replacements;
import no.postmottak.vault.Vault;
import no.postmottak.vault.adapter.DiskVault;

/**
 * What reading costs, without character recognition and malware search: type and text of every real file beside the
 * published Tika server, then the whole reading, the memory of workers and gateway, and the replacement of workers.
 */
public final class ReadingBenchmark {

    private static final String HOSTILE = "hostile";
    private static final int WARM_UPS = 1;
    private static final int STARTS = 3;
    private static final int UNENDING = 1_000_000;

    private final List<Path> files;
    private final int rounds;
    private final Vault vault;
    private final Map<Path, Costs> costs = new TreeMap<>();

    private ReadingBenchmark(List<Path> files, int rounds, Vault vault) {
        this.files = files;
        this.rounds = rounds;
        this.vault = vault;
    }

    /** CPU milliseconds of one file, round by round. */
    private record Costs(String folder, List<Double> alone, List<Double> ours, List<Double> tikas) {

        static Costs in(String folder) {
            return new Costs(folder, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** Of type and text alone. */
        double bare() {
            return median(alone);
        }

        /** With all that a worker looks for in a text. */
        double our() {
            return median(ours);
        }

        double tika() {
            return median(tikas);
        }
    }

    /** How many rounds are measured (3), and of how many files one is taken (1, so all). */
    public static void main(String[] arguments) throws IOException {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        var every = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        var all = Corpus.besideTheCheckout().all().stream()
                .filter(file -> !folder(file).equals(HOSTILE))
                .toList();
        var files = new ArrayList<Path>();
        for (var index = 0; index < all.size(); index += every) {
            files.add(all.get(index));
        }
        var folder = Files.createTempDirectory("reading-benchmark");
        var vault = DiskVault.open(folder.resolve("vault"), 0, Keyrings.in(folder.resolve("keys")));
        var benchmark = new ReadingBenchmark(files, rounds, vault);
        benchmark.typeAndText();
        benchmark.whole();
        benchmark.replacements();
        System.exit(0);
    }

    private void typeAndText() throws IOException {
        var settings = BenchedWorker.settings(false, UNENDING);
        try (var tika = TikaServer.started();
                var bare = BenchedWorker.ofTypeAndText(vault, settings);
                var worker = new BenchedWorker(vault, settings)) {
            say(
                    "workers: %s; Tika server %s, /rmeta/text, no recognition; %d files",
                    worker.level(), TikaServer.VERSION, files.size());
            var unanswered = new ArrayList<String>();
            for (var round = -WARM_UPS; round < rounds; round++) {
                for (var file : files) {
                    var cost = costs.computeIfAbsent(file, path -> Costs.in(folder(path)));
                    var alone = bare.read(file).cpuSeconds() * 1000;
                    var ours = worker.read(file).cpuSeconds() * 1000;
                    var before = CpuOf.tree(tika.handle());
                    var status = tika.text(file);
                    var theirs = (CpuOf.tree(tika.handle()) - before) * 1000;
                    if (status == 0) {
                        unanswered.add(file.getFileName().toString());
                    }
                    if (round >= 0) {
                        cost.alone().add(alone);
                        cost.ours().add(ours);
                        cost.tikas().add(theirs);
                    }
                }
            }
            printTypeAndText();
            say("not answered by Tika: %s", unanswered);
            say(
                    "peak: worker %d MB, Tika %d MB; workers ended on a document: %d",
                    worker.peakMegabytes(), CpuOf.peakMegabytes(tika.handle()), worker.workersEnded());
        }
    }

    private void printTypeAndText() {
        say(
                "%n| kind | files | type and text, ms | Tika's ms | ratio | with all that is looked for in a text, ms | ratio |%n"
                        + "|---|--:|--:|--:|--:|--:|--:|");
        var byFolder = new TreeMap<String, List<Costs>>();
        costs.values()
                .forEach(cost -> byFolder.computeIfAbsent(cost.folder(), name -> new ArrayList<>())
                        .add(cost));
        byFolder.forEach(ReadingBenchmark::row);
        row("all", List.copyOf(costs.values()));
        var all = costs.values();
        say(
                "%nmedian file: type and text %.1f ms, with all %.1f ms, Tika's %.1f ms",
                median(all.stream().map(Costs::bare).toList()),
                median(all.stream().map(Costs::our).toList()),
                median(all.stream().map(Costs::tika).toList()));
        say("dearest of ours:");
        costs.entrySet().stream()
                .sorted((one, other) ->
                        Double.compare(other.getValue().our(), one.getValue().our()))
                .limit(12)
                .forEach(entry -> say(
                        "  %s: %.0f (type and text %.0f) against %.0f",
                        entry.getKey().getFileName(),
                        entry.getValue().our(),
                        entry.getValue().bare(),
                        entry.getValue().tika()));
    }

    private static void row(String name, List<Costs> these) {
        var ours = mean(these, Costs::our);
        var tikas = mean(these, Costs::tika);
        var bare = mean(these, Costs::bare);
        say(
                "| %s | %d | %.1f | %.1f | %.2f | %.1f | %.2f |",
                name, these.size(), bare, tikas, bare / tikas, ours, ours / tikas);
    }

    private static double mean(List<Costs> these, ToDoubleFunction<Costs> cost) {
        return these.stream().mapToDouble(cost).average().orElse(0);
    }

    private void whole() throws IOException {
        var settings = BenchedWorker.settings(
                true, ReadingSettings.defaults().workers().documentsEach());
        var starts = BenchedWorker.starts(vault, settings, STARTS);
        say("%nstart of a worker with its first letter: %.2f CPU s (median of %d)", median(starts), STARTS);
        var byFolder = new TreeMap<String, double[]>();
        var states = new TreeMap<String, Integer>();
        try (var worker = new BenchedWorker(vault, settings)) {
            for (var file : files.subList(0, Math.min(20, files.size()))) {
                worker.read(file);
            }
            var heap = heapAfterCollection();
            for (var file : files) {
                var outcome = worker.read(file);
                states.merge(outcome.state().name(), 1, Integer::sum);
                for (var name : List.of(folder(file), "all")) {
                    var sums = byFolder.computeIfAbsent(name, key -> new double[3]);
                    sums[0]++;
                    sums[1] += outcome.cpuSeconds() * 1000;
                    sums[2] += outcome.replacingSeconds() * 1000;
                }
            }
            say("%nwhole reading:%n| kind | files | ms | with new workers, ms |%n|---|--:|--:|--:|");
            byFolder.forEach((name, sums) -> say(
                    "| %s | %.0f | %.0f | %.0f |", name, sums[0], sums[1] / sums[0], (sums[1] + sums[2]) / sums[0]));
            say("workers ended on the way: %d; peak of a worker: %d MB", worker.workersEnded(), worker.peakMegabytes());
            say("states: %s", states);
            say(
                    "heap of the gateway's side after a collection: %.1f MB before, %.1f MB after",
                    heap, heapAfterCollection());
        }
    }

    private static double heapAfterCollection() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (var time = 0; time < 3; time++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }

    private void replacements() {
        var settings = ReadingSettings.defaults();
        new Replacements(vault, settings)
                .measured()
                .forEach((trick, times) ->
                        say("%s: noticed after %.2f s, next letter read %.2f s later", trick, times[0], times[1]));
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static String folder(Path file) {
        return file.getParent().getFileName().toString();
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is in a library only the compiler has
    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
