package no.postmottak.journal;

/** The complete subtrees of a log: those over a power of two of entries, which never change again. */
@FunctionalInterface
public interface Subtrees {

    /** The hash of a subtree over 2^level entries, of which {@code position} stand before it. */
    TreeHash at(Place place);

    /** Where a complete subtree stands: its height, and how many of that height stand before it. */
    record Place(int level, long position) {

        Place above() {
            return new Place(level + 1, position / 2);
        }

        boolean isRight() {
            return position % 2 == 1;
        }
    }
}
