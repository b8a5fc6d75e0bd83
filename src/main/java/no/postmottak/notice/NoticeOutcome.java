package no.postmottak.notice;

/** What became of a notice at the gate. */
public sealed interface NoticeOutcome {

    /** Taken by the mail server or SMS centre, with the SHA-256 in hexadecimal of the bytes that left. */
    record Sent(String digest, Channel channel) implements NoticeOutcome {}

    /** Not sent, and not to be: as many have gone to this contact as may in a day. */
    record Dropped() implements NoticeOutcome {}

    /** Held back: nothing left, and the alarm was raised. */
    record Refused(RefusalReason reason) implements NoticeOutcome {}
}
