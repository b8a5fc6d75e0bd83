package no.postmottak.journal;

/** An entry as the log holds it, the hashes that lead up from it, and the signed checkpoint they lead to. */
public record EntryProof(String entry, InclusionProof inclusion, SignedCheckpoint checkpoint) {}
