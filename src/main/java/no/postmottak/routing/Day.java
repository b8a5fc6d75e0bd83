package no.postmottak.routing;

/** What sort of day a submission comes on, for tables that name a duty desk. */
public enum Day {
    WORKING_DAY,
    /** A Saturday, a Sunday or a holiday. */
    DAY_OFF
}
