package no.postmottak.likeness;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text without what typing and scanning change: capitals, breaks of lines, signs and lone letters. */
final class Words {

    /** Some thirty pages: two texts alike so far are not told apart by what comes after. */
    static final int MOST = 12_000;

    private static final int MOST_CHARACTERS = 200_000;
    private static final Pattern BREAK_IN_WORD = Pattern.compile("(?<=\\p{L})[-\u00AD]\\s*\\R\\s*(?=\\p{Ll})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    static List<String> in(String text) {
        var bounded = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
        var whole = BREAK_IN_WORD.matcher(bounded).replaceAll("");
        var plain = Normalizer.normalize(whole, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(plain)
                .filter(word -> word.length() > 1)
                .limit(MOST)
                .toList();
    }

    static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
