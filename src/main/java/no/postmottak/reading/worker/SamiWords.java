package no.postmottak.reading.worker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.postmottak.reading.Language;

/** Knows the three Sámi languages written in Norway by their commonest small words, which no detector at hand does. */
final class SamiWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final double ENOUGH = 0.12;
    private static final int AT_LEAST = 3;

    /** One word may be common in a language that is no neighbour at all, as "aj" is in Slovak; two are a pattern. */
    private static final int DIFFERENT = 2;

    /** Small words of one language that are no small words of its neighbours; "ja" and "lea" alone prove nothing. */
    private static final Map<Language, Set<String>> WORDS = Map.of(
            Language.NORTHERN_SAMI, words("""
                    lea leat leai ledje ahte dat dan dain daid dát dán dien muhto maid mun mii mat moai sii sis sin ii
                    eai eat in it go gos gii geat geas vai jus dego dalle dál dás dasa das vel maŋŋá ovdal nu nugo
                    ovddas galgá galget sáhttá sáhttit šaddá bealis ain juos danin dasgo mu su alde haga leamen lean
                    buot ođđa nuppi jagi olbmot ja mearrádus váidda čájeha fas gal gitta"""), Language.LULE_SAMI, words("""
                    le li lij lidjin ahte dat dav dajt gå mij mav majt dån mån sån ij e iv ittjij valla jali jus åvddål
                    maŋŋela ájn aj gåktu dájna dálla galggá máhttá gut ma nåv degu vil dassta ham bierri åtsås juohkka
                    ja sij sijá gasska vaddá nuorta sáme ållo"""), Language.SOUTHERN_SAMI, words("""
                    jïh lea leah lij dïhte dam dejtie dej goh gosse mij mejtie maam ij eah im idtji jallh gaavhtan
                    mijjieh manne datne satne dah gelkedh galka maahta maehtedh mearan muvhth åvtelen mænngan daelie
                    desnie dennie ihke juktie mohte aaj aalkoe sijhtem dan dïsse saemien"""));

    private SamiWords() {}

    private static Set<String> words(String spaced) {
        return Set.copyOf(Arrays.asList(spaced.split("\\s+")));
    }

    /** The Sámi language whose small words make up a telling part of the text. */
    static Optional<Language> in(String text) {
        var hits = new EnumMap<Language, List<String>>(Language.class);
        var words = 0;
        var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words++;
            var word = matcher.group();
            WORDS.forEach((language, small) -> {
                if (small.contains(word)) {
                    hits.computeIfAbsent(language, none -> new ArrayList<>()).add(word);
                }
            });
        }
        var needed = Math.max(AT_LEAST, ENOUGH * words);
        return hits.entrySet().stream()
                .max(Comparator.comparingInt(hit -> hit.getValue().size()))
                .filter(best -> best.getValue().size() >= needed && new HashSet<>(best.getValue()).size() >= DIFFERENT)
                .map(Map.Entry::getKey)
                .filter(language -> hasTellingLetters(language, text));
    }

    /** Whether a text too short to tell has at least a small word and the letters of a Sámi language. */
    static boolean mayBeIn(String text) {
        return WORDS.entrySet().stream()
                .anyMatch(entry -> hasTellingLetters(entry.getKey(), text)
                        && WORD.matcher(text.toLowerCase(Locale.ROOT))
                                .results()
                                .anyMatch(word -> word.group().length() > 1
                                        && entry.getValue().contains(word.group())));
    }

    /** Letters that the language cannot do without, and that its look-alikes hardly use together. */
    private static boolean hasTellingLetters(Language language, String text) {
        var telling = language == Language.SOUTHERN_SAMI ? "ïæåÏÆÅöÖ" : "áÁđĐŋŊšŠŧŦžŽčČåÅńŃ";
        var letters = text.codePoints().filter(Character::isLetter).count();
        var hits =
                text.codePoints().filter(letter -> telling.indexOf(letter) >= 0).count();
        return hits * 60 >= letters;
    }
}
