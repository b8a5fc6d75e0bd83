package no.postmottak.routing;

/** Why a person in the mail room sees a submission before it goes on, though its receiver is known. */
public enum Confirm {
    /** The body that decided on appeal has had its word: what is possible is a request for reversal. */
    NO_FURTHER_APPEAL,
    /** A withdrawal ends an application, so nobody but a person lets it pass. */
    WITHDRAWAL_NEEDS_A_PERSON,
    /** The police are to have it, and no district follows from where the applicant lives. */
    NO_POLICE_DISTRICT
}
