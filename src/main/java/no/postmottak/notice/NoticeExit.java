package no.postmottak.notice;

/** A way out for notices: builds the final bytes of a message, and transmits exactly those once the gate released them. */
public interface NoticeExit {

    Outgoing write(Words words, Contact to, Postmark postmark);

    /**
     * Hands the message over, byte for byte.
     *
     * @throws NoticeUndeliverable when the other side did not take it
     */
    void transmit(Released released);
}
