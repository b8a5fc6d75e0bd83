package no.postmottak.notice;

/** The two ways out for a notice [varslingskanal]. */
public enum Channel {
    EMAIL,
    SMS
}
