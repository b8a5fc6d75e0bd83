package no.postmottak.journal;

import java.util.List;

/** The hashes that lead from an entry up to the root of the log it stands in. */
public record InclusionProof(long position, long size, List<TreeHash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether an entry by this hash stands at this place of the log with this root (RFC 9162, 2.1.3.2). */
    public boolean holds(TreeHash leaf, TreeHash root) {
        if (position < 0 || position >= size) {
            return false;
        }
        var node = position;
        var last = size - 1;
        var hash = leaf;
        for (var next : path) {
            if (last == 0) {
                return false;
            }
            if (node % 2 == 1 || node == last) {
                hash = TreeHash.ofNode(next, hash);
                while (node % 2 == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.ofNode(hash, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
