package no.postmottak.signature.worker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.postmottak.signature.Box;
import no.postmottak.signature.PrintedWord;

/** The words reading found on a page, as help for telling print from ink and for finding the closing of a letter. */
final class ReadWords {

    private static final Pattern CLOSING = Pattern.compile(
            "hilsen|helsing|mvh|underskrift|signatur|undertegn|sincerely|faithfully|regards|respectfully"
                    + "|truly|cordially|kjærlig");
    private static final Pattern DATE =
            Pattern.compile("dato|date|sted|stad|place|[0-3]?\\d[./-][01]?\\d[./-]\\d{2,4}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'-]*");
    private static final double NEAR_ABOVE = 0.1;
    private static final double NEAR_BESIDE = 0.12;
    private static final double NEAR_BELOW = 0.035;
    private static final double TYPED = 0.6;

    private final List<PrintedWord> words;

    ReadWords(List<PrintedWord> words) {
        this.words = words;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How much of the box is covered by words that were read. */
    double shareIn(Box box) {
        var covered =
                words.stream().mapToDouble(word -> word.box().overlap(box)).sum();
        return Math.min(1, covered / Math.max(1e-9, box.area()));
    }

    /** Whether a closing phrase stands a little above, or beside, the given box. */
    boolean closesAt(Box box) {
        return words.stream()
                .filter(word ->
                        CLOSING.matcher(word.text().toLowerCase(Locale.ROOT)).find())
                .map(PrintedWord::box)
                .anyMatch(closing -> closing.y() <= box.y() + box.height()
                        && box.y() - closing.y() - closing.height() <= NEAR_ABOVE
                        && closing.x() <= box.x() + box.width() + NEAR_BESIDE
                        && closing.x() + closing.width() >= box.x() - 2 * NEAR_BESIDE);
    }

    /** Whether two or more words that begin with a capital, a name perhaps, are printed right under the given box. */
    boolean isNamedBelow(Box box) {
        var foot = box.y() + box.height();
        return words.stream()
                        .filter(word -> NAME.matcher(word.text()).matches())
                        .map(PrintedWord::box)
                        .filter(name -> name.y() + name.height() / 2 > foot - box.height() / 3
                                && name.y() <= foot + NEAR_BELOW
                                && name.x() <= box.x() + box.width()
                                && name.x() + name.width() >= box.x() - NEAR_BESIDE / 2)
                        .limit(2)
                        .count()
                == 2;
    }

    /** Whether a date, or the word that asks for one, stands on a level with the given box or just above. */
    boolean isDatedAt(Box box) {
        return words.stream()
                .filter(word ->
                        DATE.matcher(word.text().toLowerCase(Locale.ROOT)).find())
                .map(PrintedWord::box)
                .anyMatch(date -> date.y() + date.height() >= box.y() - NEAR_BELOW
                        && date.y() <= box.y() + box.height() + NEAR_BELOW);
    }

    /** How much of what was read stands further down the page than the given box, from nought to one. */
    double shareBelow(Box box) {
        var foot = box.y() + box.height();
        var below = words.stream().filter(word -> word.box().y() > foot).count();
        return below / (double) Math.max(1, words.size());
    }

    /** Whether most of a group of separate small pieces is one read word of as many letters: print that stands alone. */
    boolean areLettersOf(InkGroup group, Box box) {
        return standOnOneLine(group)
                && words.stream()
                        .filter(word ->
                                word.text().codePointCount(0, word.text().length()) >= 3)
                        .anyMatch(word -> word.box().overlap(box) > 0.7 * box.area()
                                && word.box().height() < 2 * box.height()
                                && group.blobs.size()
                                        >= 0.8
                                                * word.text()
                                                        .codePoints()
                                                        .filter(Character::isLetterOrDigit)
                                                        .count());
    }

    /** A name in capitals by hand is read as a word too, but no hand keeps the line as type does. */
    private static boolean standOnOneLine(InkGroup group) {
        var feet = group.blobs.stream().mapToInt(blob -> blob.bottom).sorted().toArray();
        var line = feet[feet.length / 2];
        var onLine =
                Arrays.stream(feet).filter(foot -> Math.abs(foot - line) <= 1).count();
        return onLine >= TYPED * feet.length;
    }
}
