package no.postmottak.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is wrong with a decision table as a whole, found by asking it every question there is: rows that never hit, rows
 * whose order alone decides between two receivers, and cases that no row fits.
 */
public final class TableFaults {

    private final List<RoutingRow> rows;
    private final List<RoutingQuestion> questions = EveryQuestion.asked();
    private final List<BitSet> fits = new ArrayList<>();
    private final List<BitSet> meant = new ArrayList<>();

    private TableFaults(RoutingTable table) {
        this.rows = table.rows();
        rows.forEach(
                row -> fits.add(fitting(question -> row.mismatches(question).isEmpty())));
        rows.forEach(row ->
                meant.add(fitting(question -> row.when().mismatches(question).isEmpty())));
    }

    /** One line for each fault; none when the table can be used. */
    public static List<String> of(RoutingTable table) {
        var faults = new TableFaults(table);
        var found = new ArrayList<String>();
        faults.unreachable(found);
        faults.overlapping(found);
        faults.incomplete(found);
        return List.copyOf(found);
    }

    private BitSet fitting(Predicate<RoutingQuestion> isFit) {
        var fitting = new BitSet(questions.size());
        for (var i = 0; i < questions.size(); i++) {
            if (isFit.test(questions.get(i))) {
                fitting.set(i);
            }
        }
        return fitting;
    }

    private void unreachable(List<String> found) {
        var taken = new BitSet(questions.size());
        for (var i = 0; i < rows.size(); i++) {
            var left = (BitSet) fits.get(i).clone();
            left.andNot(taken);
            if (left.isEmpty()) {
                found.add("row " + rows.get(i).id() + " can never hit: the rows before it take all that it fits");
            }
            taken.or(fits.get(i));
        }
    }

    private void overlapping(List<String> found) {
        for (var later = 1; later < rows.size(); later++) {
            for (var earlier = 0; earlier < later; earlier++) {
                var both = (BitSet) fits.get(earlier).clone();
                both.and(fits.get(later));
                if (!both.isEmpty()
                        && !isException(earlier, later)
                        && !rows.get(earlier).doesAs(rows.get(later))) {
                    found.add("rows " + rows.get(earlier).id() + " and "
                            + rows.get(later).id() + " both fit " + told(both)
                            + ", and neither is an exception to the other");
                }
            }
        }
    }

    /** By what the rows ask for, whether or not a receiver is known. */
    private boolean isException(int earlier, int later) {
        var outside = (BitSet) meant.get(earlier).clone();
        outside.andNot(meant.get(later));
        return outside.isEmpty();
    }

    /** Whoever's case it is, somebody must get what is sent about it. */
    private void incomplete(List<String> found) {
        var open = new BitSet(questions.size());
        open.set(0, questions.size());
        fits.forEach(open::andNot);
        open.stream()
                .filter(i -> questions.get(i).holder().isPresent())
                .findFirst()
                .ifPresent(i -> found.add("no row fits " + EveryQuestion.told(questions.get(i))));
    }

    private String told(BitSet some) {
        return EveryQuestion.told(questions.get(some.nextSetBit(0)));
    }
}
