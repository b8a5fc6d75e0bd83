package no.postmottak.journal;

/** Signs checkpoints. */
@FunctionalInterface
public interface Checkpoints {

    SignedCheckpoint sign(Checkpoint checkpoint);
}
