package no.postmottak.reading.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds twelve digits near a keyword of which recognition took some for the letters that look like them. */
final class MendedDigits {

    private static final String LETTERS = "OoQDIl|iZzSsBGbTgq";
    private static final String DIGITS = "000011112255866799";
    private static final int MOST = 20;
    private static final int MOST_MENDED = 4;
    private static final String ONE = "[0-9" + Pattern.quote(LETTERS) + "]";
    private static final Pattern TWELVE = Pattern.compile("(?<![\\p{L}0-9])(?:" + ONE + "{12}|" + ONE
            + "{4}[ \\u00A0]{1,2}" + ONE + "{6}[ \\u00A0]{1,2}" + ONE + "{2})(?![\\p{L}0-9])");

    private MendedDigits() {}

    /** Numbers as they must have stood; whether their check digits match is for the gateway to find. */
    static List<DigitGroup> in(String text, int page) {
        var found = new ArrayList<DigitGroup>();
        var matcher = TWELVE.matcher(text);
        while (found.size() < MOST && matcher.find()) {
            var written = matcher.group().replaceAll("[ \\u00A0]", "");
            var mended = mended(written);
            var changes = changes(written, mended);
            if (changes > 0
                    && changes <= MOST_MENDED
                    && DigitGroups.hasKeywordNear(text, matcher.start(), matcher.end())) {
                found.add(new DigitGroup(mended, true, true, page, true));
            }
        }
        return List.copyOf(found);
    }

    private static String mended(String written) {
        var digits = new StringBuilder(written);
        for (var i = 0; i < written.length(); i++) {
            var at = LETTERS.indexOf(written.charAt(i));
            if (at >= 0) {
                digits.setCharAt(i, DIGITS.charAt(at));
            }
        }
        return digits.toString();
    }

    private static int changes(String written, String mended) {
        var changes = 0;
        for (var i = 0; i < written.length(); i++) {
            changes += written.charAt(i) == mended.charAt(i) ? 0 : 1;
        }
        return changes;
    }
}
