package no.postmottak.submission;

import no.postmottak.vault.Kept;

/** One file of a submission, byte for byte as it came [dokument]; its name and type are the sender's words. */
public record Document(DocumentId id, int ordinal, String name, String declaredType, Kept kept) {

    @Override
    public String toString() {
        return "document " + id;
    }
}
