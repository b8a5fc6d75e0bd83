package no.postmottak.journal;

import java.util.ArrayList;
import java.util.List;

/** Complete subtrees of a log in memory, each worked out from its entries whenever it is asked for. */
public final class LogInMemory implements Subtrees {

    private final List<TreeHash> leaves = new ArrayList<>();

    public void add(TreeHash leaf) {
        leaves.add(leaf);
    }

    @Override
    public TreeHash at(Place place) {
        if (place.level() == 0) {
            return leaves.get((int) place.position());
        }
        var below = place.level() - 1;
        return TreeHash.ofNode(
                at(new Place(below, place.position() * 2)), at(new Place(below, place.position() * 2 + 1)));
    }

    /** The definition of RFC 6962 (2.1), word for word. */
    public static TreeHash byDefinition(List<TreeHash> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var k = Integer.highestOneBit(leaves.size() - 1);
        return TreeHash.ofNode(byDefinition(leaves.subList(0, k)), byDefinition(leaves.subList(k, leaves.size())));
    }
}
