package no.postmottak.reading;

import no.postmottak.vault.Kept;

/** A file that came inside another, such as attached to an e-mail [vedlegg]; its name and type are the sender's words. */
public record Attachment(String name, String declaredType, Kept kept) {

    @Override
    public String toString() {
        return "attachment of " + kept.bytes() + " bytes";
    }
}
