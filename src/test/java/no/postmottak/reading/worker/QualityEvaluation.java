package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.postmottak.letters.Mishap;
import no.postmottak.letters.Shot;
import no.postmottak.letters.Shots;
import no.postmottak.signature.PageQuality.Flaw;

/**
 * Measures how well bad pictures of pages are told from good ones: on made pictures nobody chose a threshold with, or,
 * where folders are named, on the files in them, of which each page that is called bad is named.
 */
public final class QualityEvaluation {

    private static final long CHOOSING = 11;
    private static final long MEASURING = 77;
    private static final List<Flaw> TOLD =
            List.of(Flaw.BLUR, Flaw.DARK, Flaw.CUT, Flaw.BLANK, Flaw.LOW_RESOLUTION, Flaw.OF_A_SCREEN, Flaw.LAY_TURNED);

    private final PicturesRead reading;
    private final Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
    private final boolean isLoud;

    private QualityEvaluation(PicturesRead reading, boolean isLoud) {
        this.reading = reading;
        this.isLoud = isLoud;
    }

    public static void main(String[] arguments) throws IOException {
        var isChoosing = List.of(arguments).contains("--choosing");
        var folders = Arrays.stream(arguments)
                .filter(name -> !name.startsWith("--"))
                .map(Path::of)
                .toList();
        var folder = Files.createTempDirectory("quality");
        var evaluation = new QualityEvaluation(new PicturesRead(folder), isChoosing);
        for (var each : folders) {
            evaluation.lookInto(each);
        }
        if (folders.isEmpty()) {
            evaluation.measure(isChoosing ? 4 : 12, isChoosing ? CHOOSING : MEASURING);
        }
        evaluation.print();
        Files.delete(folder);
    }

    private void measure(int count, long seed) throws IOException {
        for (var way : Shot.Way.values()) {
            look(Shots.of(way, Mishap.NONE, 2 * count, seed));
        }
        for (var mishap : Mishap.values()) {
            if (mishap != Mishap.NONE) {
                look(Shots.of(mishap == Mishap.OF_A_SCREEN ? Shot.Way.PHOTO : Shot.Way.SCAN, mishap, count, seed));
                look(Shots.of(mishap == Mishap.BLANK ? Shot.Way.NOISY_SCAN : Shot.Way.PHOTO, mishap, count, seed + 1));
            }
        }
    }

    private void look(List<Shot> shots) throws IOException {
        for (var shot : shots) {
            for (var page : reading.in(shot.file().get())) {
                count(shot.toString(), page);
                say(isLoud, shot.toString(), page);
            }
        }
    }

    private void lookInto(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                for (var page : reading.in(Files.readAllBytes(file))) {
                    count(folder.getFileName().toString(), page);
                    say(isLoud || page.isCalledBad(), file.getFileName().toString(), page);
                }
            }
        }
    }

    private static void say(boolean isSaid, String what, PicturesRead.Page page) {
        if (isSaid) {
            System.out.printf(
                    "%s %d %s %s %s%n", what, page.number(), page.measured().get(), page.isTurned(), page.flaws());
        }
    }

    private void count(String what, PicturesRead.Page page) {
        var row = table.computeIfAbsent(what, name -> new TreeMap<>());
        row.merge("pages", 1, Integer::sum);
        row.merge("called bad", page.isCalledBad() ? 1 : 0, Integer::sum);
        page.flaws().forEach(flaw -> row.merge(flaw.name(), 1, Integer::sum));
        if (page.isTurned()) {
            row.merge(Flaw.LAY_TURNED.name(), 1, Integer::sum);
        }
    }

    private void print() {
        System.out.println("| pictures | pages | called bad | "
                + String.join(" | ", TOLD.stream().map(Flaw::name).toList()) + " |");
        System.out.println("|---|" + "--:|".repeat(TOLD.size() + 2));
        table.forEach((name, row) -> {
            System.out.print("| " + name + " | " + row.get("pages") + " | " + row.get("called bad") + " |");
            TOLD.forEach(flaw -> System.out.print(" " + row.getOrDefault(flaw.name(), 0) + " |"));
            System.out.println();
        });
    }
}
