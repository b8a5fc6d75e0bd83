package no.postmottak.journal;

import java.util.SortedMap;
import java.util.stream.Collectors;

/** JSON in one spelling, as RFC 8785 wants it; small enough to be read, since what is hashed must never vary. */
final class CanonicalText {

    private CanonicalText() {}

    /** The values are JSON already; names come in the order of their UTF-16 units, as strings compare. */
    static String object(SortedMap<String, String> values) {
        return values.entrySet().stream()
                .map(each -> of(each.getKey()) + ":" + each.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String of(String text) {
        return text.chars().mapToObj(CanonicalText::of).collect(Collectors.joining("", "\"", "\""));
    }

    private static String of(int unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> unit < ' ' ? "\\u%04x".formatted(unit) : Character.toString(unit);
        };
    }
}
