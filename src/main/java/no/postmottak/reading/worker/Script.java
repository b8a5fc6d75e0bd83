package no.postmottak.reading.worker;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The writing system most letters of a text belong to, which tells many languages before any statistics do. */
final class Script {

    private static final Map<UnicodeScript, String> LANGUAGE_OF_ITS_OWN = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.SINHALA, "si"));

    private Script() {}

    /** The script of more than half of the letters; none where no script has the upper hand. */
    static Optional<UnicodeScript> of(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        var letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > letters)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The language that alone is written in a script, as far as it matters here. */
    static Optional<String> languageOf(UnicodeScript script) {
        return Optional.ofNullable(LANGUAGE_OF_ITS_OWN.get(script));
    }
}
