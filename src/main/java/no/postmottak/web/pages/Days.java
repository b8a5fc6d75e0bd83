package no.postmottak.web.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a day the way officers type it: 03.12.2026, 3.12.2026 or 2026-12-03. */
final class Days {

    private static final List<DateTimeFormatter> WAYS = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private Days() {}

    static Optional<LocalDate> parse(String typed) {
        return WAYS.stream().flatMap(way -> parse(typed, way).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String typed, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(typed, way));
        } catch (DateTimeParseException anotherWay) {
            return Optional.empty();
        }
    }
}
