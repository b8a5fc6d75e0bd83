package no.postmottak.reading.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import no.postmottak.letters.Mishap;
import no.postmottak.letters.Shot;
import no.postmottak.letters.Shots;
import no.postmottak.signature.PageQuality.Flaw;

/** Measures how well bad pictures of pages are told from good ones, on pictures nobody chose a threshold with. */
public final class QualityEvaluation {

    private static final long CHOOSING = 11;
    private static final long MEASURING = 77;
    private static final Map<Mishap, Flaw> CALLED = Map.of(
            Mishap.BLURRED, Flaw.BLUR,
            Mishap.DARK, Flaw.DARK,
            Mishap.CUT, Flaw.CUT,
            Mishap.BLANK, Flaw.BLANK,
            Mishap.TOO_SMALL, Flaw.LOW_RESOLUTION,
            Mishap.OF_A_SCREEN, Flaw.OF_A_SCREEN,
            Mishap.UPSIDE_DOWN, Flaw.LAY_TURNED,
            Mishap.TURNED, Flaw.LAY_TURNED);

    private final Map<String, Map<String, Integer>> table = new java.util.LinkedHashMap<>();
    private final boolean isLoud;

    private QualityEvaluation(boolean isLoud) {
        this.isLoud = isLoud;
    }

    public static void main(String[] arguments) throws IOException {
        var isChoosing = List.of(arguments).contains("--choosing");
        var count = isChoosing ? 4 : 12;
        var evaluation = new QualityEvaluation(isChoosing);
        evaluation.measure(count, isChoosing ? CHOOSING : MEASURING);
        evaluation.print();
    }

    private void measure(int count, long seed) throws IOException {
        for (var way : Shot.Way.values()) {
            look(Shots.of(way, Mishap.NONE, count, seed));
        }
        for (var mishap : CALLED.keySet().stream().sorted().toList()) {
            look(Shots.of(mishap == Mishap.OF_A_SCREEN ? Shot.Way.PHOTO : Shot.Way.SCAN, mishap, count, seed));
            if (mishap != Mishap.BLANK) {
                look(Shots.of(Shot.Way.PHOTO, mishap, count, seed + 1));
            }
        }
    }

    private void look(List<Shot> shots) throws IOException {
        for (var shot : shots) {
            var image = ImageIO.read(new ByteArrayInputStream(shot.file().get()));
            var page = PageSight.of(Pictures.atMost(2_600, image));
            var flaws = new java.util.TreeSet<>(PageFlaws.of(page));
            var lie = page.lie();
            if (lie.quarterTurns() != 0) {
                flaws.add(Flaw.LAY_TURNED);
            }
            if (isLoud) {
                System.out.printf(
                        "%-22s %s lie %d %.1f %s %s%n",
                        shot, PageFlaws.measured(page), lie.quarterTurns(), lie.degrees(), lie.isSure(), flaws);
            }
            count(shot, flaws);
        }
    }

    private void count(Shot shot, Set<Flaw> flaws) {
        var row = table.computeIfAbsent(shot.toString(), name -> new java.util.TreeMap<>());
        row.merge("pages", 1, Integer::sum);
        flaws.forEach(flaw -> row.merge(flaw.name(), 1, Integer::sum));
        if (flaws.isEmpty()) {
            row.merge("nothing", 1, Integer::sum);
        }
    }

    private void print() {
        var columns = List.of(
                "pages", "nothing", "BLUR", "DARK", "CUT", "BLANK", "LOW_RESOLUTION", "OF_A_SCREEN", "LAY_TURNED");
        System.out.println("| picture | " + String.join(" | ", columns) + " |");
        System.out.println("|---|" + "--:|".repeat(columns.size()));
        table.forEach((name, row) -> {
            System.out.print("| " + name + " |");
            columns.forEach(column -> System.out.print(" " + row.getOrDefault(column, 0) + " |"));
            System.out.println();
        });
    }

    static EnumMap<Mishap, Flaw> called() {
        return new EnumMap<>(CALLED);
    }
}
