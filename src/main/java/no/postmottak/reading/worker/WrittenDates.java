package no.postmottak.reading.worker;

import java.util.regex.Matcher;

/**
 * The dates of a text one after the other, as the pattern would find them, but tried only where one can begin: at
 * digits, or at the letters of a month right before them. Tried everywhere it took a tenth of all that reading costs.
 */
final class WrittenDates {

    private static final int LONGEST_MONTH = "september".length();
    private static final int SHORTEST_MONTH = "may".length();

    private final String text;
    private final Matcher matcher;
    private int next;

    WrittenDates(String text) {
        this.text = text;
        matcher = WrittenDate.PATTERN.matcher(text);
        // what lies before and behind is seen, though nothing is found there
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Holds the date that was found. */
    Matcher matcher() {
        return matcher;
    }

    boolean find() {
        for (var digit = digitFrom(next); digit < text.length(); digit = digitFrom(endOfDigits(digit))) {
            if (isMonthBefore(digit) || isDateAt(digit)) {
                next = matcher.end();
                return true;
            }
        }
        next = text.length();
        return false;
    }

    private boolean isMonthBefore(int digit) {
        if (digit <= next || text.charAt(digit - 1) != ' ') {
            return false;
        }
        var end = digit - (digit >= 2 && text.charAt(digit - 2) == '.' ? 2 : 1);
        var start = Math.max(next, end - LONGEST_MONTH);
        for (var at = start; at <= end - SHORTEST_MONTH; at++) {
            if (isDateAt(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDateAt(int start) {
        return matcher.region(start, text.length()).lookingAt();
    }

    private int digitFrom(int from) {
        var at = from;
        while (at < text.length() && !isDigit(at)) {
            at++;
        }
        return at;
    }

    private int endOfDigits(int from) {
        var at = from;
        while (at < text.length() && isDigit(at)) {
            at++;
        }
        return at;
    }

    private boolean isDigit(int at) {
        var sign = text.charAt(at);
        return sign >= '0' && sign <= '9';
    }
}
