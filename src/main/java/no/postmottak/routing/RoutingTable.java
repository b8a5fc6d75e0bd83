package no.postmottak.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The decision table: the first row that fits names the receiver, and a dry run says why the others do not. */
public final class RoutingTable {

    private final List<RoutingRow> rows;

    public RoutingTable(List<RoutingRow> rows) {
        var seen = new HashSet<String>();
        rows.stream()
                .map(RoutingRow::id)
                .filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("routing row " + twice + " stands there twice");
                });
        this.rows = List.copyOf(rows);
    }

    public Optional<RoutedTo> route(RoutingQuestion question) {
        return rows.stream()
                .filter(row -> row.mismatches(question).isEmpty())
                .findFirst()
                .flatMap(row -> row.receiverFor(question)
                        .map(receiver -> new RoutedTo(
                                receiver, row.id(), row.reason(), row.handling().queue())));
    }

    /** Every row in order, with what keeps it from fitting; the first without a mismatch is the one that hits. */
    public List<RowExplained> dryRun(RoutingQuestion question) {
        return rows.stream()
                .map(row -> new RowExplained(row.id(), row.reason(), row.mismatches(question)))
                .toList();
    }

    /** What a person is to see before a submission goes where this row sends it, if anything. */
    public Optional<Confirm> toConfirm(RoutedTo routed) {
        return rows.stream()
                .filter(row -> row.id().equals(routed.rule()))
                .findFirst()
                .flatMap(row -> row.handling().confirm());
    }

    public List<RoutingRow> rows() {
        return rows;
    }

    /** One row held against one question. */
    public record RowExplained(String rule, String reason, List<String> mismatches) {

        public boolean fits() {
            return mismatches.isEmpty();
        }
    }
}
