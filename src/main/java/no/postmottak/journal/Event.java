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
    DOCUMENT_OPENED,
    SEARCHED_FOR_MALWARE,
    RELEASE_ASKED,
    RELEASED,
    DELIVERED,
    RECEIPT_REFUSED,
    RETURNED,
    FORWARDED,
    NOTICE_SENT,
    NOTICE_REFUSED,
    NOTICE_FAILED,
    LETTER_POSTED,
    LETTER_OPENED,
    CASE_ENTERED,
    LOGGED_IN,
    LOGGED_OUT
}
