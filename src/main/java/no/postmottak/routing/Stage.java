package no.postmottak.routing;

/** How far the decision has come that a submission is about [stadium]. */
public enum Stage {
    /** The record knows of no decision. */
    UNDECIDED,
    /** It is decided, and the body that decided has the case. */
    DECIDED,
    /** The case has been sent on to the body that hears the appeal. */
    FORWARDED,
    /** The body that hears the appeal has answered: there is no further appeal. */
    FINAL
}
