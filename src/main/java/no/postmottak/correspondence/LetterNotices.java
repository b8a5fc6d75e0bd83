package no.postmottak.correspondence;

import no.postmottak.casefile.VerifiedContact;
import no.postmottak.submission.Reference;

/** Has the addressee told that something lies in the secure inbox; what it is cannot be said here. */
@FunctionalInterface
public interface LetterNotices {

    /** Joins the running transaction, so that no letter is told of that was not posted. */
    void somethingIsThere(LetterId letter, Reference reference, VerifiedContact contact);
}
