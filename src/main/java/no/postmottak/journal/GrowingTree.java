package no.postmottak.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/** A log that entries are added to: it keeps only the right edge of its tree, whatever its size. */
public final class GrowingTree {

    private final Deque<Edge> edge = new ArrayDeque<>();
    private final BiConsumer<Subtrees.Place, TreeHash> completed;
    private long size;

    /** A complete subtree that waits for one of its own height. */
    private record Edge(Subtrees.Place place, TreeHash hash) {}

    /** An empty log; each subtree of two entries and more is told when it is complete. */
    public GrowingTree(BiConsumer<Subtrees.Place, TreeHash> completed) {
        this.completed = completed;
    }

    /** A log that has grown already, and grows on. */
    public static GrowingTree of(long size, Subtrees subtrees, BiConsumer<Subtrees.Place, TreeHash> completed) {
        var tree = new GrowingTree(completed);
        var from = 0L;
        for (var level = Long.SIZE - 2; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                var place = new Subtrees.Place(level, from >> level);
                tree.edge.addLast(new Edge(place, subtrees.at(place)));
                from += 1L << level;
            }
        }
        tree.size = size;
        return tree;
    }

    /** Adds an entry by its hash. */
    public void add(TreeHash leaf) {
        var last = new Edge(new Subtrees.Place(0, size), leaf);
        while (last.place().isRight()) {
            var above = last.place().above();
            last = new Edge(above, TreeHash.ofNode(edge.removeLast().hash(), last.hash()));
            completed.accept(above, last.hash());
        }
        edge.addLast(last);
        size++;
    }

    public long size() {
        return size;
    }

    /** The hash over everything so far. */
    public TreeHash root() {
        if (edge.isEmpty()) {
            return TreeHash.EMPTY;
        }
        var fromTheRight = edge.descendingIterator();
        var root = fromTheRight.next().hash();
        while (fromTheRight.hasNext()) {
            root = TreeHash.ofNode(fromTheRight.next().hash(), root);
        }
        return root;
    }
}
