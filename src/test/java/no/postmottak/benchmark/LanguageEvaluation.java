package no.postmottak.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.postmottak.reading.Language;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.worker.LanguageDetection;

/** Measures language detection on letters of one, three and ten sentences in 79 languages, and prints a table. */
public final class LanguageEvaluation {

    private final LanguageDetection detection;
    private final Map<String, List<String>> sentences;

    LanguageEvaluation(Path file) throws IOException {
        detection = new LanguageDetection();
        sentences = new TreeMap<>();
        for (var line : Files.readAllLines(file)) {
            var columns = line.split("\t", 3);
            sentences.computeIfAbsent(columns[1], code -> new ArrayList<>()).add(columns[2]);
        }
    }

    public static void main(String[] args) throws IOException {
        var shared = System.getProperty("postmottak.shared", "../shared");
        var evaluation = new LanguageEvaluation(Path.of(shared, "language", "sentences.tsv"));
        for (var length : List.of(1, 3, 10)) {
            evaluation.printTable(length);
        }
    }

    /**
     * What the letters of one length came to: right, undecided, taken for another, wrongly taken for an accepted one, and
     * accepted ones wrongly taken for foreign.
     */
    record Tally(int letters, int right, int undecided, int wrong, int wronglyAccepted, int wronglyFlagged) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

        Tally and(String code, LanguageFinding finding) {
            var isAccepted = finding.language() != Language.OTHER && finding.language() != Language.NOT_SURE;
            var isRight = isAccepted
                    ? finding.code().equals(code)
                    : finding.language() == Language.OTHER && !ACCEPTED.contains(code);
            var isUndecided = finding.language() == Language.NOT_SURE;
            return new Tally(
                    letters + 1,
                    right + (isRight ? 1 : 0),
                    undecided + (isUndecided ? 1 : 0),
                    wrong + (isRight || isUndecided ? 0 : 1),
                    wronglyAccepted + (isAccepted && !ACCEPTED.contains(code) ? 1 : 0),
                    wronglyFlagged + (finding.language() == Language.OTHER && ACCEPTED.contains(code) ? 1 : 0));
        }

        Tally and(Tally other) {
            return new Tally(
                    letters + other.letters,
                    right + other.right,
                    undecided + other.undecided,
                    wrong + other.wrong,
                    wronglyAccepted + other.wronglyAccepted,
                    wronglyFlagged + other.wronglyFlagged);
        }
    }

    private static final List<String> ACCEPTED = List.of("nb", "nn", "se", "da", "sv", "en");

    Map<String, Tally> tallies(int length) {
        var tallies = new TreeMap<String, Tally>();
        sentences.forEach((code, all) -> {
            var tally = Tally.NONE;
            for (var from = 0; from + length <= all.size(); from += length) {
                tally = tally.and(code, detection.of(String.join(" ", all.subList(from, from + length))));
            }
            tallies.put(code, tally);
        });
        return tallies;
    }

    private void printTable(int length) {
        var tallies = tallies(length);
        System.out.printf("%n%d sentence(s) a letter%n", length);
        System.out.println(
                "| language | letters | right | not sure | wrong | wrongly accepted | wrongly called foreign |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        ACCEPTED.forEach(code -> print(code, tallies.get(code)));
        var others = Tally.NONE;
        for (var entry : tallies.entrySet()) {
            if (!ACCEPTED.contains(entry.getKey())) {
                others = others.and(entry.getValue());
            }
        }
        print("%d others".formatted(tallies.size() - ACCEPTED.size()), others);
    }

    private static void print(String name, Tally tally) {
        System.out.printf(
                "| %s | %d | %d | %d | %d | %d | %d |%n",
                name,
                tally.letters(),
                tally.right(),
                tally.undecided(),
                tally.wrong(),
                tally.wronglyAccepted(),
                tally.wronglyFlagged());
    }
}
