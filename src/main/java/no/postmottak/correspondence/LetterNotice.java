package no.postmottak.correspondence;

import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.VerifiedContact;
import no.postmottak.submission.Reference;

/** That something lies in the secure inbox, for its addressee [varsel om brev]; what it says cannot be said here. */
public record LetterNotice(LetterId letter, Reference reference, VerifiedContact contact, What what, Turn turn) {

    /** What may be said of it at most; of a protection case never more than that something is there. */
    public enum What {
        SOMETHING,
        A_DECISION;

        static What of(Letter letter, CaseFile file) {
            return letter instanceof Letter.DecisionLetter && !file.isProtectionCase() ? A_DECISION : SOMETHING;
        }
    }

    /** The law asks for a second notice when the first did not lead to the letter being opened. */
    public enum Turn {
        FIRST,
        SECOND
    }
}
