package no.postmottak.deadline;

/** The regime a deadline is counted under, and why that one [gjeldende regelsett]. */
public record ApplicableLaw(LegalRegime regime, Reason reason) {

    /** Why this act and not the other. */
    public enum Reason {
        COMING_ACT_HAS_NO_DATE,
        BEFORE_COMING_ACT,
        COMING_ACT_IN_FORCE,
        DAY_OF_DECISION_UNKNOWN,
        DAY_OF_SENDING_UNKNOWN
    }
}
