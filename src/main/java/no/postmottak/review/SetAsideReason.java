package no.postmottak.review;

/** Why software stopped and a person goes on; stable codes shared by pages, API and metrics. */
public enum SetAsideReason {
    DUF_NUMBER_MISSING,
    DUF_NUMBER_MALFORMED,
    DUF_NUMBER_FAILS_CHECK,
    CASE_UNKNOWN,
    NUMBERS_DISAGREE,
    CASE_NUMBERS_DISAGREE,
    BIRTH_DATES_DISAGREE,
    NAMES_DISAGREE,
    SEVERAL_CASES_POSSIBLE,
    NO_ROUTE,
    ROUTES_DISAGREE,
    NO_FURTHER_APPEAL,
    WITHDRAWAL_NEEDS_A_PERSON,
    NO_POLICE_DISTRICT,
    RETURNED_BY_RECEIVER,
    /** The receiver could not be sent the envelope, or did not sign for it, for as long as it is tried. */
    NOT_DELIVERED,
    /** An original that was found clean is infected by newer signatures: it is sealed, and may have been handed over. */
    MALWARE_FOUND_LATER,
    STEP_FAILED
}
