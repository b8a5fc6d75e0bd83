package no.postmottak.letters;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import no.postmottak.casefile.DufNumber;

/** DUF numbers of the year 1900, which no person has, put in place of those that stand in a letter. */
final class MadeUpNumbers {

    private static final Pattern WRITTEN = Pattern.compile("1900 ?0000[0-9]{2} ?[0-9]{2}");

    private MadeUpNumbers() {}

    static String any(Random dice) {
        while (true) {
            var ten = "1900%06d".formatted(dice.nextInt(1_000_000));
            for (var check = 0; check < 11; check++) {
                var digits = ten + "%02d".formatted(check);
                if (new DufNumber(digits).hasMatchingCheckDigits()) {
                    return digits;
                }
            }
        }
    }

    /** Written in groups or in one piece. */
    static LetterText in(LetterText text, String digits, Random dice) {
        var written = dice.nextBoolean()
                ? digits
                : digits.substring(0, 4) + " " + digits.substring(4, 10) + " " + digits.substring(10);
        return new LetterText(
                text.sender(),
                text.recipient(),
                text.placeAndDate(),
                replaced(text.subject(), written),
                replaced(text.body(), written),
                text.closing(),
                text.names());
    }

    private static List<String> replaced(List<String> paragraphs, String written) {
        return paragraphs.stream().map(words -> replaced(words, written)).toList();
    }

    private static String replaced(String words, String written) {
        return WRITTEN.matcher(words).replaceAll(written);
    }
}
