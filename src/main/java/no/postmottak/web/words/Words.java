package no.postmottak.web.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages say in one language [tekster]. */
public final class Words {

    private static final Map<PageLanguage, Words> ALL = all();

    private final PageLanguage language;
    private final Catalogue catalogue;

    private Words(PageLanguage language) {
        this.language = language;
        this.catalogue = Catalogue.of(language);
    }

    public static Words of(PageLanguage language) {
        return Optional.ofNullable(ALL.get(language)).orElseThrow();
    }

    public PageLanguage language() {
        return language;
    }

    /** The text of a key with values put into its places {0}, {1} and so on; an unknown key is a broken promise. */
    public String say(String key, Object... values) {
        var text = sayIfKnown(key, values);
        return text.orElseThrow(() -> new IllegalArgumentException("no text has the key " + key));
    }

    /** The text for a number of things: the key's form for one, or for many. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** The text of a key that may be newer than the catalogue. */
    public Optional<String> sayIfKnown(String key, Object... values) {
        return catalogue.text(key).map(text -> filled(text, values));
    }

    List<String> keysUnder(String prefix) {
        return catalogue.keys().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }

    private static String filled(String text, Object... values) {
        var filled = new StringBuilder();
        var from = 0;
        for (var open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            var close = text.indexOf('}', open);
            var place = Integer.parseInt(text.substring(open + 1, close));
            filled.append(text, from, open).append(values[place]);
            from = close + 1;
        }
        return filled.append(text.substring(from)).toString();
    }

    private static Map<PageLanguage, Words> all() {
        var all = new EnumMap<PageLanguage, Words>(PageLanguage.class);
        for (var language : PageLanguage.values()) {
            all.put(language, new Words(language));
        }
        return all;
    }
}
