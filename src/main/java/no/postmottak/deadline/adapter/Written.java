package no.postmottak.deadline.adapter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.postmottak.deadline.Citation;
import no.postmottak.deadline.Commencement;
import no.postmottak.deadline.LegalSource;
import no.postmottak.deadline.TermLength;
import org.jspecify.annotations.Nullable;

/** Understands the short forms in which the file writes lengths, days and sources. */
final class Written {

    private static final Pattern LENGTH = Pattern.compile("([1-9][0-9]{0,2}) (week|day|year)s?");
    private static final Pattern CITATION = Pattern.compile("([A-Z_0-9]+) (\\S.*)");

    private Written() {}

    static <T> T required(@Nullable T value, String path) {
        if (value == null) {
            throw new IllegalArgumentException(path + " is missing");
        }
        return value;
    }

    static TermLength length(String path, String written) {
        if (written.equals("NOT_SET")) {
            return new TermLength.NotSet();
        }
        if (written.equals("BY_PERSON")) {
            return new TermLength.ByPerson();
        }
        if (written.equals("NONE")) {
            return new TermLength.None();
        }
        var length = LENGTH.matcher(written);
        if (!length.matches()) {
            throw new IllegalArgumentException(path
                    + ": a length is written as \"3 weeks\", \"10 days\", \"1 year\", NONE, BY_PERSON or NOT_SET, not \""
                    + written + "\"");
        }
        var number = Integer.parseInt(length.group(1));
        return switch (length.group(2)) {
            case "week" -> new TermLength.Weeks(number);
            case "day" -> new TermLength.Days(number);
            default -> new TermLength.Years(number);
        };
    }

    static Commencement commencement(String path, String written) {
        return switch (written) {
            case "ALREADY_IN_FORCE" -> new Commencement.AlreadyInForce();
            case "NOT_SET" -> new Commencement.NotSet();
            default -> new Commencement.From(day(path, written));
        };
    }

    static List<Citation> citations(String path, List<String> written) {
        if (written.isEmpty()) {
            throw new IllegalArgumentException(path + ": at least one source is needed");
        }
        return written.stream().map(source -> citation(path, source)).toList();
    }

    private static Citation citation(String path, String written) {
        var citation = CITATION.matcher(written);
        if (!citation.matches() || !isSource(citation.group(1))) {
            throw new IllegalArgumentException(
                    path + ": a source is written as one of " + Arrays.toString(LegalSource.values())
                            + " and a place in it, as \"FVL_1967 § 29\", not \"" + written + "\"");
        }
        return new Citation(LegalSource.valueOf(citation.group(1)), citation.group(2));
    }

    private static boolean isSource(String name) {
        return Arrays.stream(LegalSource.values())
                .anyMatch(source -> source.name().equals(name));
    }

    private static LocalDate day(String path, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    path + ": a commencement is ALREADY_IN_FORCE, NOT_SET or a day as 2030-01-31, not \"" + written
                            + "\"",
                    e);
        }
    }
}
