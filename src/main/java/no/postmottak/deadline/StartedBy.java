package no.postmottak.deadline;

/** What made a term start on its day [fristens utgangspunkt]. */
public enum StartedBy {
    /** Notice of the decision reached the party. */
    RECEIVED,
    /** Notice reached the lawyer or representative, where the party has one. */
    RECEIVED_BY_REPRESENTATIVE,
    /** Notice was sent that the decision could be read electronically. */
    ELECTRONIC_NOTICE,
    /** The party was not notified, but knew of the decision or ought to have known [burde ha skaffet seg kjennskap]. */
    OUGHT_TO_HAVE_KNOWN
}
