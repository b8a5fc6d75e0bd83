package no.postmottak.filing;

import java.util.List;
import java.util.regex.Pattern;

/** Folds the ways one name is written in Latin letters into one: Mohammed, Muhamad; Yusuf, Jusuf, Youssouf; Ghebre, Gebre. */
final class Transliteration {

    private static final int VOWELS_TELL = 2;
    private static final Pattern VOWELS = Pattern.compile("[aeiou]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** From, to; longer ones first. */
    private static final List<List<String>> SAME_SOUND = List.of(
            List.of("ou", "u"),
            List.of("oo", "u"),
            List.of("ee", "i"),
            List.of("sch", "s"),
            List.of("tsj", "s"),
            List.of("tch", "s"),
            List.of("kh", "h"),
            List.of("gh", "g"),
            List.of("dh", "d"),
            List.of("th", "t"),
            List.of("ph", "f"),
            List.of("sh", "s"),
            List.of("sj", "s"),
            List.of("ch", "s"),
            List.of("zh", "s"),
            List.of("ts", "s"),
            List.of("dj", "i"),
            List.of("ck", "k"),
            List.of("ks", "x"),
            List.of("q", "k"),
            List.of("c", "k"),
            List.of("w", "v"),
            List.of("z", "s"),
            List.of("j", "i"),
            List.of("y", "i"));

    private Transliteration() {}

    /** The consonants in their order, with whether a vowel comes first; short words keep their vowels. */
    static String folded(String word) {
        var sounds = word;
        for (var pair : SAME_SOUND) {
            sounds = sounds.replace(pair.getFirst(), pair.getLast());
        }
        sounds = DOUBLED.matcher(sounds).replaceAll("$1");
        var bones = VOWELS.matcher(sounds).replaceAll("");
        // few consonants: Lan and Linh, Ali and Ola are not one name
        return bones.length() <= VOWELS_TELL ? sounds : (startsWithVowel(sounds) ? "a" : "") + bones;
    }

    private static boolean startsWithVowel(String word) {
        return VOWELS.matcher(word.substring(0, 1)).matches();
    }
}
