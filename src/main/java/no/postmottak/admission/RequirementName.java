package no.postmottak.admission;

/** Everything that may be asked of a submission; the name is the stable code of pages and API. */
public enum RequirementName {
    READABLE,
    DOCUMENTS_PRESENT,
    SIGNATURE,
    LANGUAGE,
    DEADLINE,
    SENDER_MAY_ACT,
    DECISION_CHANGED,
    EXPENSES_NECESSARY,
    EXPENSES_MATERIAL,
    NOT_OWN_FAULT
}
