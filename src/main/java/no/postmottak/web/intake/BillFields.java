package no.postmottak.web.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the lines of a list of costs, typed into fields of a page, into the lines the API takes. */
final class BillFields {

    /** What the name of such a field begins with: {@code bill.1.day}. */
    private static final String BILL = "bill.";

    private static final List<String> COLUMNS = List.of("day", "task", "minutes", "rate", "amount");

    /** More than the page offers; the rest may be written as text. */
    private static final int MOST_LINES = 20;

    private BillFields() {}

    /** Lines that somebody wrote out come after those of the fields; empty when there are none. */
    static Optional<String> lines(Fields fields, Optional<String> written) {
        var lines = Stream.concat(
                        IntStream.rangeClosed(1, MOST_LINES)
                                .mapToObj(number -> line(fields, number))
                                .filter(line -> !line.isEmpty()),
                        written.stream())
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    /** A semicolon in what was typed would make another column of it. */
    private static String line(Fields fields, int number) {
        var cells = COLUMNS.stream()
                .map(column -> fields.text(BILL + number + "." + column).orElse(""))
                .map(cell -> cell.replaceAll("[;\\r\\n]+", ",").strip())
                .toList();
        return cells.stream().allMatch(String::isEmpty) ? "" : cells.stream().collect(Collectors.joining("; "));
    }
}
