package no.postmottak.reading.worker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people write it in Norwegian and English: 12.03.2026, 2026-03-12, 12. mars 2026, March 12, 2026. */
final class WrittenDate {

    private static final int OLDEST = 1900;
    private static final int NEWEST = 2100;
    private static final int YOUNGEST_OF_LAST_CENTURY = 30;
    /** The beginnings that tell the months apart in both languages. */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "de");

    private static final String MONTH =
            "(?<%s>januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
                    + "|january|february|march|may|june|july|october|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|des|dec)";
    static final Pattern PATTERN = Pattern.compile(
            "(?<![0-9./-])(?:(?<isoYear>[0-9]{4})-(?<isoMonth>[0-9]{2})-(?<isoDay>[0-9]{2})"
                    + "|(?<day>[0-9]{1,2})[./-] ?(?<month>[0-9]{1,2})[./-] ?(?<year>[0-9]{4}|[0-9]{2})"
                    + "|(?<wordDay>[0-9]{1,2})(?:\\.|st|nd|rd|th)? (?:of )?" + MONTH.formatted("word")
                    + "\\.?,? (?<wordYear>[0-9]{4})"
                    + "|" + MONTH.formatted("first")
                    + "\\.? (?<firstDay>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<firstYear>[0-9]{4})"
                    + ")(?![0-9])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WrittenDate() {}

    /** The day, if there is such a day; two digits of a year are of a birth more often in the last century. */
    static Optional<LocalDate> of(Matcher found, boolean isBirth) {
        if (found.group("isoYear") != null) {
            return day(found.group("isoYear"), number(found.group("isoMonth")), found.group("isoDay"));
        }
        if (found.group("day") != null) {
            return day(year(found.group("year"), isBirth), number(found.group("month")), found.group("day"));
        }
        return found.group("word") != null
                ? day(found.group("wordYear"), month(found.group("word")), found.group("wordDay"))
                : day(found.group("firstYear"), month(found.group("first")), found.group("firstDay"));
    }

    /** Two digits may be any number: only words beside them make a year of them. */
    static boolean hasWholeYear(Matcher found) {
        return found.group("day") == null || found.group("year").length() == 4;
    }

    private static String year(String written, boolean isBirth) {
        if (written.length() == 4) {
            return written;
        }
        return (isBirth && number(written) >= YOUNGEST_OF_LAST_CENTURY ? "19" : "20") + written;
    }

    private static int month(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        for (var i = 0; i < MONTHS.size(); i++) {
            if (small.startsWith(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)))
                    .filter(found -> found.getYear() >= OLDEST && found.getYear() <= NEWEST);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
