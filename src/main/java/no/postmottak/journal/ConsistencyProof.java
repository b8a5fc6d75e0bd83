package no.postmottak.journal;

import java.util.ArrayList;
import java.util.List;

/** The hashes that show that a longer log begins with all of a shorter one. */
public record ConsistencyProof(long first, long second, List<TreeHash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the log with the second root begins with the log with the first (RFC 9162, 2.1.4.2). */
    public boolean holds(TreeHash firstRoot, TreeHash secondRoot) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        if (path.isEmpty()) {
            return false;
        }
        var hashes = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            hashes.addFirst(firstRoot);
        }
        return new Walk(first - 1, second - 1, hashes.getFirst())
                .along(hashes.subList(1, hashes.size()), firstRoot, secondRoot);
    }

    /** The way up both trees at once. */
    private static final class Walk {

        private long node;
        private long last;
        private TreeHash shorter;
        private TreeHash longer;

        Walk(long node, long last, TreeHash begin) {
            this.node = node;
            this.last = last;
            this.shorter = begin;
            this.longer = begin;
            while (this.node % 2 == 1) {
                up();
            }
        }

        boolean along(List<TreeHash> hashes, TreeHash firstRoot, TreeHash secondRoot) {
            for (var next : hashes) {
                if (last == 0) {
                    return false;
                }
                step(next);
            }
            return last == 0 && shorter.equals(firstRoot) && longer.equals(secondRoot);
        }

        private void step(TreeHash next) {
            if (node % 2 == 1 || node == last) {
                shorter = TreeHash.ofNode(next, shorter);
                longer = TreeHash.ofNode(next, longer);
                while (node % 2 == 0 && node != 0) {
                    up();
                }
            } else {
                longer = TreeHash.ofNode(longer, next);
            }
            up();
        }

        private void up() {
            node >>= 1;
            last >>= 1;
        }
    }
}
