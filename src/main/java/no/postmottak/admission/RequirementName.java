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
    NOT_OWN_FAULT,
    APPEAL_EXISTS,
    DECISION_NAMED,
    BILL_OF_COSTS,
    FREE_LEGAL_AID,
    STAY_NEEDS_ASKING,
    GRANTOR_NAMED,
    SCOPE_NAMED,
    NOT_YET_DECIDED,
    INTERVIEW_HELD,
    VALID_PASSPORT,
    NO_DUBLIN_CASE,
    NOT_REJECTED,
    PASSPORT_COPY,
    /** For officers only: whether the words of the letter are those of what the sender chose. */
    LETTER_KIND,
    /** For officers only: whether whoever signed electronically is the party or acts for the party. */
    SIGNER,
    /** For officers only: whether what the letter says of itself fits the case. */
    RIGHT_CASE,
    /** For officers only: whether a file is what its name says. */
    FILE_TYPE,
    /** For officers only: whether an original can do harm, or deceive, where it is opened. */
    SAFE_TO_OPEN,
    /** For officers only: whether a copy to read is the PDF/A it was made as. */
    READING_COPY,
    /** For officers only: whether a sending completes an earlier one, or is completed by a later one. */
    REPLY,
    /** For officers only: whether a document looks like one that already lies on the case. */
    DUPLICATE,
    /** For officers only: whether another appeal of the same decision lies on the case. */
    SECOND_APPEAL,
    /** For officers only: which letter that asked for something it answers. */
    ANSWERS_REQUEST
}
