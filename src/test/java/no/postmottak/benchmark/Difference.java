package no.postmottak.benchmark;

import java.util.regex.Pattern;

/** How far what was read is from what stands there, in letters put in, left out and exchanged. */
final class Difference {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DASHES = Pattern.compile("[–—]");

    private Difference() {}

    /** As a share of the letters that stand there; line breaks and the length of dashes are left out of account. */
    static double share(String stands, String read) {
        var there = plain(stands);
        return distance(there, plain(read)) / (double) there.length();
    }

    private static String plain(String text) {
        return DASHES.matcher(SPACE.matcher(text).replaceAll(" "))
                .replaceAll("-")
                .strip();
    }

    private static int distance(String from, String to) {
        var before = new int[to.length() + 1];
        for (var j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            var now = new int[to.length() + 1];
            now[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var exchanged = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(exchanged, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[to.length()];
    }
}
