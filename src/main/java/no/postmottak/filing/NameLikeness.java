package no.postmottak.filing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two names are, however they are ordered, spelled or shortened. */
public enum NameLikeness {
    /** Every word of the shorter one is in the longer. */
    SAME,
    /** Something is shared, or they cannot be compared: a family name, another alphabet. */
    PERHAPS,
    DIFFERENT;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final Set<String> SMALL_WORDS = Set.of(
            "van", "von", "de", "der", "den", "la", "al", "el", "bin", "ben", "bint", "ibn", "da", "dos", "abu", "af",
            "advokat", "adv");
    private static final int LONG = 4;
    private static final int VERY_LONG = 8;

    public static NameLikeness of(String one, String other) {
        var shorter = words(one);
        var longer = words(other);
        if (shorter.isEmpty() || longer.isEmpty() || !areLatin(shorter) || !areLatin(longer)) {
            return PERHAPS;
        }
        if (String.join("", shorter).equals(String.join("", longer))) {
            return SAME;
        }
        return shorter.size() <= longer.size() ? compared(shorter, longer) : compared(longer, shorter);
    }

    private static NameLikeness compared(List<String> shorter, List<String> longer) {
        var left = new ArrayList<>(longer);
        var shared = 0;
        for (var word : shorter) {
            var match =
                    left.stream().filter(candidate -> areAlike(word, candidate)).findFirst();
            if (match.isPresent()) {
                left.remove(match.get());
                shared++;
            }
        }
        if (shared == 0) {
            return DIFFERENT;
        }
        return shared == shorter.size() && shared >= 2 ? SAME : PERHAPS;
    }

    private static boolean areAlike(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        return one.equals(other)
                || Transliteration.folded(one).equals(Transliteration.folded(other))
                || isSlipOf(one, other);
    }

    /** A letter or two mistyped or misread, in a word long enough to stay the same word. */
    private static boolean isSlipOf(String one, String other) {
        var length = Math.min(one.length(), other.length());
        if (length < LONG) {
            return false;
        }
        return distance(one, other) <= (length >= VERY_LONG ? 2 : 1);
    }

    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        Arrays.setAll(above, column -> column);
        for (var row = 1; row <= one.length(); row++) {
            var here = new int[other.length() + 1];
            here[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(Math.min(here[column - 1], above[column]) + 1, above[column - 1] + change);
            }
            above = here;
        }
        return above[other.length()];
    }

    private static List<String> words(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        var spelled = APOSTROPHES
                .matcher(plain)
                .replaceAll("")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ŋ", "n")
                .replace("ŧ", "t")
                .replace("ı", "i")
                .replace("ə", "a");
        return BETWEEN_WORDS
                .splitAsStream(spelled)
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .toList();
    }

    private static boolean areLatin(List<String> words) {
        return words.stream().allMatch(word -> LATIN.matcher(word).matches());
    }
}
