package no.postmottak.signature.worker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.postmottak.signature.Box;
import no.postmottak.signature.PrintedWord;

/** The words reading found on a page, as help for telling print from ink and for finding the closing of a letter. */
final class ReadWords {

    private static final Pattern CLOSING =
            Pattern.compile("hilsen|helsing|underskrift|signatur|signature|sincerely|faithfully|regards|respectfully");
    private static final double NEAR_ABOVE = 0.1;
    private static final double NEAR_BESIDE = 0.12;

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

    /** Whether most of a group of separate small pieces is one read word of as many letters: print that stands alone. */
    boolean areLettersOf(InkGroup group, Box box) {
        return words.stream()
                .filter(word -> word.text().codePointCount(0, word.text().length()) >= 3)
                .anyMatch(word -> word.box().overlap(box) > 0.7 * box.area()
                        && word.box().height() < 2 * box.height()
                        && group.blobs.size()
                                >= 0.8
                                        * word.text()
                                                .codePoints()
                                                .filter(Character::isLetterOrDigit)
                                                .count());
    }
}
