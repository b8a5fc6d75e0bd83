package no.postmottak.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The journal as a log: every entry at its place, given once and in one order, and what was signed of it. */
public interface JournalLog extends Subtrees {

    /** Gives places to entries that have none, oldest first, and tells how many; one sequencer at a time does so. */
    int sequence(int atMost);

    LogName name();

    /** How many entries have a place. */
    long size();

    /** How many wait for one. */
    long waiting();

    /** How many neither have a place nor wait for one: none, unless somebody meddled. */
    long leftOut();

    /** Keeps a checkpoint; of those over as many entries the first is kept. */
    void keep(SignedCheckpoint checkpoint);

    /** The checkpoint over most entries. */
    Optional<SignedCheckpoint> latest();

    /** Checkpoints over more entries than that, shortest first. */
    List<SignedCheckpoint> longerThan(long size, int atMost);

    /** The first entry of this event about a subject, where it has a place. */
    Optional<Placed> first(UUID subject, Event event);

    /** Entries in the order of their places, from one on. */
    List<Placed> from(long position, int atMost);

    /** Whether all of these subtrees were stored with these hashes. */
    boolean areStored(Map<Place, TreeHash> hashes);

    /** An entry at its place, and the hash it had when it got there. */
    record Placed(long position, Leaf leaf, TreeHash hash) {}
}
