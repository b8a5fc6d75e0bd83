package no.postmottak.reading.worker;

import java.util.ArrayList;
import java.util.List;
import no.postmottak.signature.Box;
import no.postmottak.signature.PrintedWord;

/** Words recognised in a picture, in reading order, with their places, and how sure the recognition was (0 to 100). */
record Recognised(String text, List<RecognisedWord> each, double confidence) {

    private static final int COLUMNS = 12;
    private static final int WORD_LEVEL = 5;
    private static final int HEIGHT = 9;
    private static final int WORD = 11;
    private static final double BELIEVED = 30;
    private static final double DOUBTED = 80;
    private static final double SURE = 85;
    private static final int FEWEST_SURE = 5;

    /** A heading is at most twice as tall as the words under it, a signature four times and more. */
    private static final double TALL = 3;

    Recognised {
        each = List.copyOf(each);
    }

    static Recognised nothing() {
        return new Recognised("", List.of(), 0);
    }

    /** The same after words that are known without recognition, unless it has read them too. */
    Recognised after(String known) {
        var isRead = inOneLine(text).contains(inOneLine(known));
        return isRead ? this : new Recognised(known.strip() + "\n\n" + text, each, confidence);
    }

    private static String inOneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    List<PrintedWord> words() {
        return each.stream().map(RecognisedWord::word).toList();
    }

    /** How sure the recognition was of the page as a whole, in percent. */
    int sureness() {
        return Math.clamp(Math.round(confidence), 0, 100);
    }

    /** Reads Tesseract's table: one line a word, with level, block, paragraph, line, box, confidence and text. */
    static Recognised fromTable(List<String> lines, int width, int height) {
        var rows = lines.stream()
                .map(line -> line.split("\t", COLUMNS))
                .filter(Recognised::isWord)
                .toList();
        var tallest = TALL * usualHeight(rows);
        var text = new StringBuilder();
        var words = new ArrayList<RecognisedWord>();
        var lastLine = "";
        for (var row : rows) {
            if (sureness(row) < BELIEVED || isScribble(row) || isSignature(row, tallest)) {
                continue;
            }
            var thisLine = row[2] + '.' + row[3] + '.' + row[4];
            text.append(separator(lastLine, thisLine)).append(row[WORD]);
            words.add(new RecognisedWord(new PrintedWord(row[WORD], box(row, width, height)), sureness(row)));
            lastLine = thisLine;
        }
        var confidence = rows.stream().mapToDouble(Recognised::sureness).average();
        return new Recognised(text.toString(), words, confidence.orElse(0));
    }

    private static boolean isWord(String[] row) {
        return row.length == COLUMNS && row[0].equals(Integer.toString(WORD_LEVEL));
    }

    private static double sureness(String[] row) {
        return Double.parseDouble(row[10]);
    }

    /** What recognition makes of specks: signs without a letter or digit, of which it is not even sure. */
    private static boolean isScribble(String[] row) {
        return row[WORD].isBlank()
                || (sureness(row) < SURE && row[WORD].codePoints().noneMatch(Character::isLetterOrDigit));
    }

    /** What it makes of a signature: doubtful words far taller than print; a number is never left out for that. */
    private static boolean isSignature(String[] row, double tallest) {
        var digits = row[WORD].codePoints().filter(Character::isDigit).count();
        return sureness(row) < DOUBTED && Integer.parseInt(row[HEIGHT]) > tallest && digits < 2;
    }

    /** The height of most words that were surely read; where there are too few of them, no word is too tall. */
    private static double usualHeight(List<String[]> rows) {
        var heights = rows.stream()
                .filter(row -> sureness(row) >= SURE && !row[WORD].isBlank())
                .map(row -> Integer.valueOf(row[HEIGHT]))
                .sorted()
                .toList();
        return heights.size() < FEWEST_SURE ? Double.MAX_VALUE : heights.get(heights.size() / 2);
    }

    private static String separator(String lastLine, String thisLine) {
        if (lastLine.isEmpty()) {
            return "";
        }
        if (lastLine.equals(thisLine)) {
            return " ";
        }
        var isSameParagraph = lastLine.substring(0, lastLine.lastIndexOf('.'))
                .equals(thisLine.substring(0, thisLine.lastIndexOf('.')));
        return isSameParagraph ? "\n" : "\n\n";
    }

    private static Box box(String[] columns, double width, double height) {
        return Box.clipped(
                Integer.parseInt(columns[6]) / width,
                Integer.parseInt(columns[7]) / height,
                Integer.parseInt(columns[8]) / width,
                Integer.parseInt(columns[9]) / height);
    }
}
