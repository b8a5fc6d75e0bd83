package no.postmottak.reading.worker;

import java.util.ArrayList;
import java.util.List;
import no.postmottak.signature.Box;
import no.postmottak.signature.PrintedWord;

/** Words recognised in a picture, in reading order, with their places, and how sure the recognition was (0 to 100). */
record Recognised(String text, List<RecognisedWord> each, double confidence) {

    private static final int COLUMNS = 12;
    private static final int WORD_LEVEL = 5;
    private static final double BELIEVED = 30;
    private static final double SURE = 85;

    Recognised {
        each = List.copyOf(each);
    }

    static Recognised nothing() {
        return new Recognised("", List.of(), 0);
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
        var text = new StringBuilder();
        var words = new ArrayList<RecognisedWord>();
        var confidence = 0.0;
        var seen = 0;
        var lastLine = "";
        for (var line : lines) {
            var columns = line.split("\t", COLUMNS);
            if (columns.length < COLUMNS || !columns[0].equals(Integer.toString(WORD_LEVEL))) {
                continue;
            }
            var sureness = Double.parseDouble(columns[10]);
            confidence += sureness;
            seen++;
            if (sureness < BELIEVED || isScribble(columns[11], sureness)) {
                continue;
            }
            var thisLine = columns[2] + '.' + columns[3] + '.' + columns[4];
            text.append(separator(lastLine, thisLine)).append(columns[11]);
            words.add(new RecognisedWord(new PrintedWord(columns[11], box(columns, width, height)), sureness));
            lastLine = thisLine;
        }
        return new Recognised(text.toString(), words, seen == 0 ? 0 : confidence / seen);
    }

    /** What recognition makes of pen strokes: signs without a letter or digit, of which it is not even sure. */
    private static boolean isScribble(String word, double sureness) {
        return word.isBlank() || (sureness < SURE && word.codePoints().noneMatch(Character::isLetterOrDigit));
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
