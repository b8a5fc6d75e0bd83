package no.postmottak.correspondence;

import no.postmottak.casefile.VerifiedContact;
import no.postmottak.submission.Reference;

/** That something lies in the secure inbox, for its addressee [varsel om brev]; what it says cannot be said here. */
public record LetterNotice(LetterId letter, Reference reference, VerifiedContact contact, Turn turn) {

    /** The law asks for a second notice when the first did not lead to the letter being opened. */
    public enum Turn {
        FIRST,
        SECOND
    }
}
