package no.postmottak.app.configuration;

import java.util.Collection;
import java.util.Comparator;

/** Finds the known key that a misspelt one was probably meant to be. */
final class Nearest {

    private Nearest() {}

    /** A clause to end a message with; empty when nothing known is near. */
    static String to(String misspelt, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(each -> distance(misspelt, each)))
                .filter(each -> distance(misspelt, each) <= Math.max(2, misspelt.length() / 3))
                .map(each -> "; did you mean " + each + "?")
                .orElse("");
    }

    /** How many letters must be added, dropped or changed. */
    private static int distance(String from, String to) {
        var previous = new int[to.length() + 1];
        for (var j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            var current = new int[to.length() + 1];
            current[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var change = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
