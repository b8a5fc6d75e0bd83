package no.postmottak.routing;

import java.util.Optional;

/** Holds past intake against two tables, the one in use and one that is proposed, before anybody deploys it. */
public record Replay(RoutingTable used, RoutingTable proposed) {

    /** What one question would have come to, where the tables differ in more than words. */
    public record Difference(Destination before, Destination after) {
        @Override
        public String toString() {
            return before + " -> " + after;
        }
    }

    /** Who gets it, in which queue, and what a person is asked first. */
    public record Destination(Optional<RoutedTo> routed, Optional<Confirm> confirm) {

        boolean isAs(Destination other) {
            return routed.map(RoutedTo::authority).equals(other.routed.map(RoutedTo::authority))
                    && routed.map(RoutedTo::queue).equals(other.routed.map(RoutedTo::queue))
                    && confirm.equals(other.confirm);
        }

        @Override
        public String toString() {
            var receiver = routed.map(to -> to.authority() + " (" + to.rule() + ", " + to.queue() + ")")
                    .orElse("a person, no row fits");
            return receiver
                    + confirm.map(reason -> " after a person: " + reason).orElse("");
        }
    }

    public Optional<Difference> difference(RoutingQuestion question) {
        var before = destination(used, question);
        var after = destination(proposed, question);
        return before.isAs(after) ? Optional.empty() : Optional.of(new Difference(before, after));
    }

    private static Destination destination(RoutingTable table, RoutingQuestion question) {
        var routed = table.route(question);
        return new Destination(routed, routed.flatMap(table::toConfirm));
    }
}
