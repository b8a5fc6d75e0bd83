package no.postmottak.journal;

/** Everything the journal can tell that happened. */
public enum Event {
    RECEIVED,
    READ,
    WEIGHED,
    FILED,
    SET_ASIDE,
    RESOLVED,
    ROUTED,
    ENVELOPE_MADE,
    /** It could not be sealed, since no certificate of the receiver is fit. */
    ENVELOPE_HELD,
    DOCUMENT_OPENED,
    SEARCHED_FOR_MALWARE,
    /** What was clean by older signatures. */
    MALWARE_FOUND_LATER,
    RELEASE_ASKED,
    RELEASED,
    SIGNATURE_CORRECTED,
    LABELS_EXPORTED,
    DELIVERED,
    RECEIPT_REFUSED,
    /** None came by the agreed time. */
    RECEIPT_OVERDUE,
    /** It is not tried any more until a person has it sent again. */
    DELIVERY_PARKED,
    DELIVERY_RESUMED,
    RETURNED,
    FORWARDED,
    CORRECTION_ASKED,
    CORRECTION_DAY_SET,
    CORRECTION_ANSWERED,
    CORRECTION_CURED,
    CORRECTION_CLOSED,
    LEFT_UNREAD,
    NOTICE_SENT,
    NOTICE_REFUSED,
    NOTICE_FAILED,
    LETTER_POSTED,
    LETTER_OPENED,
    /** An authority that does not hold the case tried to write on it. */
    LETTER_REFUSED,
    LETTER_LEFT_UNOPENED,
    CASE_ENTERED,
    MANDATE_CONFIRMED,
    MANDATE_HOLDER_IDENTIFIED,
    MANDATE_ENDED,
    SENDER_CONFIRMED,
    APPEALS_JOINED,
    TREATED_AS,
    REQUEST_OPENED,
    REQUEST_ANSWERED,
    REQUEST_CLOSED,
    LOGGED_IN,
    LOGGED_OUT
}
