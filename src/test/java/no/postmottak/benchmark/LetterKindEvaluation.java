package no.postmottak.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import no.postmottak.letters.KindLetters;
import no.postmottak.letters.KindLetters.KindLetter;
import no.postmottak.reading.LetterKind;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.worker.LetterKindReading;
import no.postmottak.reading.worker.LetterKindRules;

/** Measures how well kinds of letters are told, on letters the phrases were chosen with and on others, and prints tables. */
public final class LetterKindEvaluation {

    private static final double SURE = 0.95;

    private final LetterKindRules rules;

    private LetterKindEvaluation() throws IOException {
        rules = LetterKindRules.standard();
    }

    public static void main(String[] args) throws IOException {
        var evaluation = new LetterKindEvaluation();
        evaluation.printTable("letters the phrases were chosen with", KindLetters.tuned());
        evaluation.printTable("letters kept apart", KindLetters.keptApart());
    }

    /** What the letters of one kind came to. */
    private record Tally(int letters, int right, int undecided, int wrong, int wrongAndSure) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        Tally and(LetterKind expected, LetterKindFinding finding) {
            var isRight = finding.kind() == expected;
            var isUndecided = !isRight && finding.kind() == LetterKind.NOT_SURE;
            var isWrong = !isRight && !isUndecided;
            return new Tally(
                    letters + 1,
                    right + (isRight ? 1 : 0),
                    undecided + (isUndecided ? 1 : 0),
                    wrong + (isWrong ? 1 : 0),
                    wrongAndSure + (isWrong && finding.certainty() > SURE ? 1 : 0));
        }

        Tally and(Tally other) {
            return new Tally(
                    letters + other.letters,
                    right + other.right,
                    undecided + other.undecided,
                    wrong + other.wrong,
                    wrongAndSure + other.wrongAndSure);
        }
    }

    private void printTable(String title, List<KindLetter> letters) {
        var tallies = new TreeMap<LetterKind, Tally>();
        for (var letter : letters) {
            var expected = LetterKind.valueOf(letter.kind());
            var finding = of(letter);
            tallies.merge(expected, Tally.NONE.and(expected, finding), Tally::and);
            if (finding.kind() != expected) {
                System.out.printf(
                        "%s (%s, %s) taken for %s %.2f: %s%n",
                        expected,
                        letter.language(),
                        letter.dress(),
                        finding.kind(),
                        finding.certainty(),
                        finding.phrases());
            }
        }
        System.out.printf("%n%s%n", title);
        System.out.println("| kind | letters | right | not sure | wrong | wrong with certainty above 0.95 |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        tallies.forEach((kind, tally) -> print(kind.name(), tally));
        print("all", tallies.values().stream().reduce(Tally.NONE, Tally::and));
    }

    private LetterKindFinding of(KindLetter letter) {
        var reading = new LetterKindReading(rules);
        reading.hear(letter.text(), 1);
        return reading.finding();
    }

    private static void print(String kind, Tally tally) {
        System.out.printf(
                "| %s | %d | %d | %d | %d | %d |%n",
                kind, tally.letters(), tally.right(), tally.undecided(), tally.wrong(), tally.wrongAndSure());
    }
}
