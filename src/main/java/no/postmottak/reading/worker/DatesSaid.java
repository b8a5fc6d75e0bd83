package no.postmottak.reading.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.postmottak.reading.SaidDate;
import no.postmottak.reading.SaidDate.Meaning;

/** Finds dates in Norwegian and English letters, and what the words right before each say it is. */
public final class DatesSaid {

    private static final int MOST = 100;
    private static final int REACH = 60;
    private static final int LINES_UP = 160;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BIRTH = Pattern.compile(
            "(?<!\\p{L})(?:f\\.|fød[td]|född|fødselsdato|fødselsdag|födelsedatum|born|date of birth|birth ?date|d\\.?o\\.?b\\.?|riegádan)"
                    + "(?!\\p{L})(?:/date of birth)?[\\s:.]{0,4}+(?:(?:den|on|the|er|is)\\s)?\\s{0,3}+$",
            FLAGS);
    private static final Pattern RECEIVED = Pattern.compile(
            "(?<!\\p{L})(?:mottatt|mottok|motteke|mottatte|fikk|fekk|kom|received|meddelt|underrettet|notified|got)(?!\\p{L})",
            FLAGS);
    private static final Pattern DECIDED = Pattern.compile(
            "(?<!\\p{L})(?:vedtak(?:et)?|avslag(?:et)?|beslutning(?:en)?|avgjørelse[nr]?|avgjerd[a]?|decision|refusal|refused|decided)(?!\\p{L})",
            FLAGS);
    private static final Pattern PLACE =
            Pattern.compile("(?:^|\\n)\\s{0,9}+\\p{Lu}[\\p{L} .-]{1,30}(?:,\\s{0,3}+(?:den\\s)?|\\sden\\s)$");
    private static final Pattern FIELD = Pattern.compile("(?:^|\\n|\\t|  |\\|)\\W{0,4}+$");
    private static final Pattern NAME_FIELD = Pattern.compile(
            "(?:^|\\n)[^\\n:]{0,40}?(?:navn|namn|name|søker|søkjar|klager|klagar|applicant|appellant)[^\\n:]{0,20}?:([^\\n]{3,80})",
            FLAGS);

    private DatesSaid() {}

    public static List<SaidDate> in(String text, int page) {
        var found = new ArrayList<SaidDate>();
        var dates = new WrittenDates(text);
        var matcher = dates.matcher();
        var last = 0;
        while (found.size() < MOST && dates.find()) {
            var from = Math.max(last, matcher.start() - REACH);
            var isBirth = BIRTH.matcher(text.substring(from, matcher.start())).find();
            var day = WrittenDate.of(matcher, isBirth);
            if (day.isPresent()) {
                var meaning = meaning(text.substring(from, matcher.start()));
                if (isBirth) {
                    found.add(birth(day.get(), text, matcher, page));
                } else if (WrittenDate.hasWholeYear(matcher) || meaning != Meaning.NOT_SAID) {
                    found.add(new SaidDate(day.get(), meaning, Optional.empty(), page));
                }
            }
            last = matcher.end();
        }
        return List.copyOf(found);
    }

    private static Meaning meaning(String before) {
        var received = lastEnd(RECEIVED, before);
        var decided = lastEnd(DECIDED, before);
        if (received < 0 && decided < 0) {
            return PLACE.matcher(before).find() ? Meaning.WRITTEN : Meaning.NOT_SAID;
        }
        return received > decided ? Meaning.RECEIVED : Meaning.DECIDED;
    }

    private static int lastEnd(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        var end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    private static SaidDate birth(java.time.LocalDate day, String text, Matcher date, int page) {
        var from = Math.max(0, date.start() - REACH);
        var label = BIRTH.matcher(text.substring(from, date.start()));
        var before =
                label.find() ? text.substring(Math.max(0, from + label.start() - REACH), from + label.start()) : "";
        var line = before.substring(before.lastIndexOf('\n') + 1);
        var bare = line.strip();
        var name = NameShape.atEndOf(bare.endsWith("(") ? bare.substring(0, bare.length() - 1) : bare);
        if (name.isPresent()) {
            return new SaidDate(day, Meaning.BORN, name, page);
        }
        if (!FIELD.matcher(before).find() && !bare.isEmpty()) {
            return new SaidDate(day, Meaning.BORN_IN_PASSING, Optional.empty(), page);
        }
        return new SaidDate(day, Meaning.BORN, nameAbove(text, from + label.start()), page);
    }

    /** In a form the name stands in a field above the birth date. */
    private static Optional<String> nameAbove(String text, int end) {
        var above = text.substring(Math.max(0, end - LINES_UP), end);
        var matcher = NAME_FIELD.matcher(above);
        var name = Optional.<String>empty();
        while (matcher.find()) {
            name = NameShape.atStartOf(matcher.group(1));
        }
        return name;
    }
}
