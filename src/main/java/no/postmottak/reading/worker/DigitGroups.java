package no.postmottak.reading.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds twelve digits that stand together in a text, in one piece or in groups, and whether a keyword is near. */
public final class DigitGroups {

    private static final int MOST = 200;
    private static final int REACH_BEFORE = 60;
    private static final int REACH_AFTER = 16;
    private static final Pattern TWELVE_DIGITS =
            Pattern.compile("(?<![0-9])[0-9](?:[ \\u00A0\\u2007\\u202F.\\-]{0,2}[0-9]){11}(?![0-9])");
    private static final Pattern USUAL_GROUPING =
            Pattern.compile("[0-9]{12}|[0-9]{4}[^0-9]+[0-9]{6}[^0-9]*[0-9]{2}|[0-9]{10}[^0-9]+[0-9]{2}");
    private static final Pattern SEPARATORS = Pattern.compile("[^0-9]");
    private static final Pattern KEYWORD = Pattern.compile(
            "\\bDUF|\\b[DO]UF-?\\s?(?:nr|nummer|number|no)|referanse(?:nummer|nr)|\\bref(?:erence)?[.\\s-]{0,2}(?:number|no\\b|nr)"
                    + "|(?:vår|deres|your|our)\\s+ref|utlendingsmyndighet|čujuhus",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DigitGroups() {}

    public static List<DigitGroup> in(String text, int page) {
        var found = new ArrayList<DigitGroup>();
        var matcher = TWELVE_DIGITS.matcher(text);
        var from = 0;
        while (found.size() < MOST && matcher.find(from)) {
            var digits = SEPARATORS.matcher(matcher.group()).replaceAll("");
            var isUsual = USUAL_GROUPING.matcher(matcher.group()).matches();
            found.add(new DigitGroup(digits, hasKeywordNear(text, matcher.start(), matcher.end()), isUsual, page));
            // a date before a number must not swallow its first digits: only what looks right is stepped over whole
            from = isUsual ? matcher.end() : matcher.start() + 1;
        }
        return List.copyOf(found);
    }

    static boolean hasKeywordNear(String text, int start, int end) {
        var before = text.substring(Math.max(0, start - REACH_BEFORE), start);
        var after = text.substring(end, Math.min(text.length(), end + REACH_AFTER));
        return KEYWORD.matcher(before).find() || KEYWORD.matcher(after).find();
    }
}
