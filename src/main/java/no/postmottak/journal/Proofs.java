package no.postmottak.journal;

import java.util.ArrayList;
import java.util.List;

/** Makes the proofs of RFC 6962 (2.1.1 and 2.1.2) from the complete subtrees of a log. */
public final class Proofs {

    private final Subtrees subtrees;

    public Proofs(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The hash over the first entries of the log. */
    public TreeHash root(long size) {
        return size == 0 ? TreeHash.EMPTY : hash(0, size);
    }

    /** Shows that an entry stands at its place among the first entries. */
    public InclusionProof inclusion(long position, long size) {
        if (position < 0 || position >= size) {
            throw new IllegalArgumentException("the entry is not among the first of that size");
        }
        var path = new ArrayList<TreeHash>();
        path(position, new Span(0, size), path);
        return new InclusionProof(position, size, path);
    }

    /** Shows that a longer log begins with a shorter one. */
    public ConsistencyProof consistency(long first, long second) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("a log is compared with one that is as long or longer");
        }
        var path = new ArrayList<TreeHash>();
        if (first < second) {
            sub(first, new Span(0, second), path);
        }
        return new ConsistencyProof(first, second, path);
    }

    /** Entries from one to before another. */
    private record Span(long from, long to) {

        long length() {
            return to - from;
        }

        /** Where it is cut in two: after the largest power of two that is less than its length. */
        long cut() {
            return from + Long.highestOneBit(length() - 1);
        }
    }

    private void path(long position, Span span, List<TreeHash> path) {
        if (span.length() == 1) {
            return;
        }
        var cut = span.cut();
        if (position < cut) {
            path(position, new Span(span.from(), cut), path);
            path.add(hash(cut, span.to()));
        } else {
            path(position, new Span(cut, span.to()), path);
            path.add(hash(span.from(), cut));
        }
    }

    /** What the shorter log ends with is known to whoever asks, as long as it is the whole left side. */
    private void sub(long first, Span span, List<TreeHash> path) {
        if (first == span.to()) {
            if (span.from() > 0) {
                path.add(hash(span.from(), span.to()));
            }
            return;
        }
        var cut = span.cut();
        if (first <= cut) {
            sub(first, new Span(span.from(), cut), path);
            path.add(hash(cut, span.to()));
        } else {
            sub(first, new Span(cut, span.to()), path);
            path.add(hash(span.from(), cut));
        }
    }

    private TreeHash hash(long from, long to) {
        var length = to - from;
        if (Long.bitCount(length) == 1) {
            var level = Long.numberOfTrailingZeros(length);
            return subtrees.at(new Subtrees.Place(level, from >> level));
        }
        var cut = new Span(from, to).cut();
        return TreeHash.ofNode(hash(from, cut), hash(cut, to));
    }
}
