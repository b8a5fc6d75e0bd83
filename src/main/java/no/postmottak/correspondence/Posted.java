package no.postmottak.correspondence;

import no.postmottak.submission.Reference;

/** What posting a letter came to. */
public sealed interface Posted {

    /** It lies in the addressee's secure inbox. */
    record InSecureInbox(LetterId letter, Reference reference, Addressee.Kind addressee) implements Posted {}

    /** The addressee cannot be reached by login, so a person sends it by paper, police or embassy; never by e-mail. */
    record NoDigitalWay(Reason reason) implements Posted {}

    /** No case that this authority holds is known by this number. */
    record CaseUnknown() implements Posted {}

    /** Why there is no digital way. */
    enum Reason {
        ADDRESSEE_CANNOT_LOG_IN,
        ADDRESSEE_UNCLEAR,
        /** Nobody would be told: the case has no e-mail and no mobile number that a notice can be sent to. */
        CONTACT_MISSING,
        /** The contact was verified too long ago for a notice that a term may start from. */
        CONTACT_TOO_OLD
    }
}
