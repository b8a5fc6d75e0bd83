package no.postmottak.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Real files of many kinds that lie beside the checkout, and hostile ones that are made when they are needed. */
public final class Corpus {

    private static final String HOSTILE = "hostile";
    private static final String MADE = "hostile-made";

    private final Path folder;

    private Corpus(Path folder) {
        this.folder = folder;
    }

    public static Corpus besideTheCheckout() {
        return new Corpus(
                Path.of(System.getProperty("postmottak.shared", "../shared")).resolve("corpus"));
    }

    public boolean isThere() {
        return Files.isDirectory(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Every file of the collection. */
    public List<Path> all() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !folder.equals(file.getParent()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The hostile ones, and as many of each other kind as told, spread over it. */
    public List<Path> sample(int ofEachKind) {
        var byKind = all().stream().collect(Collectors.groupingBy(Corpus::kind, TreeMap::new, Collectors.toList()));
        var sample = new ArrayList<Path>();
        byKind.forEach((kind, files) -> {
            var wanted = kind.equals(HOSTILE) ? files.size() : Math.min(ofEachKind, files.size());
            for (var number = 0; number < wanted; number++) {
                sample.add(files.get(number * files.size() / wanted));
            }
        });
        return sample;
    }

    /** Makes the hostile files that nobody should keep; none where the machine has no Python. */
    public List<Path> madeIn(Path scratch) {
        var out = scratch.resolve(MADE);
        try {
            Files.createDirectories(scratch);
            var log = scratch.resolve("make-hostile.txt").toFile();
            new ProcessBuilder("python3", folder.resolve("make-hostile.py").toString(), out.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start()
                    .onExit()
                    .join();
            try (Stream<Path> made = Files.list(out)) {
                return made.sorted().toList();
            }
        } catch (IOException noPython) {
            return List.of();
        }
    }

    static String kind(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }
}
