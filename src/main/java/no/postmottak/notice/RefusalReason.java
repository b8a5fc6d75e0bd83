package no.postmottak.notice;

/** Why the gate held a notice back. */
public enum RefusalReason {
    /** The template is not the one registered at start, or cannot be read any more. */
    TEMPLATE_NOT_REGISTERED,
    /** A value to be filled in, or the address, is not of its exact form. */
    VALUE_NOT_ALLOWED,
    /** The message is not for exactly the one contact. */
    RECIPIENT_NOT_ALLOWED,
    /** The bytes about to leave are not those of the second rendering. */
    BYTES_DIFFER,
    /** The text does not fit one SMS, or one short e-mail. */
    TOO_LONG,
    /** As many SMS as may leave in a day have left: the rest waits, and a person looks whether somebody pumps. */
    TOO_MANY_A_DAY,
    /** The notice could not be written, or the gate itself failed. */
    NOT_RENDERED
}
