package no.postmottak.journal;

import java.util.Optional;
import java.util.UUID;

/** Answers those who ask a log for proofs, always up to the newest checkpoint. */
public final class LogReader {

    private final JournalLog log;
    private final Proofs proofs;

    public LogReader(JournalLog log) {
        this.log = log;
        this.proofs = new Proofs(log);
    }

    /** That something happened to a subject; empty until a checkpoint covers the entry. */
    public Optional<EntryProof> proofOf(UUID subject, Event event) {
        return log.first(subject, event)
                .flatMap(placed -> log.latest()
                        .filter(newest -> newest.checkpoint().size() > placed.position())
                        .map(newest -> new EntryProof(
                                placed.leaf().text(),
                                proofs.inclusion(
                                        placed.position(), newest.checkpoint().size()),
                                newest)));
    }

    /** The newest checkpoint; empty until one is signed. */
    public Optional<SignedCheckpoint> newest() {
        return log.latest();
    }

    /** That the log of a checkpoint begins with its first entries, as somebody saw them before. */
    public Optional<ConsistencyProof> since(long size, Checkpoint checkpoint) {
        return Optional.of(checkpoint)
                .filter(later -> size >= 1 && size <= later.size())
                .map(later -> proofs.consistency(size, later.size()));
    }
}
