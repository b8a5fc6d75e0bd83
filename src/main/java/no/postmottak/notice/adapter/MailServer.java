package no.postmottak.notice.adapter;

import java.time.Duration;

/** Where the mail server is and how to speak to it. */
public record MailServer(String host, int port, Encryption encryption, Duration timeout) {

    /** Whether the line to the mail server is encrypted. */
    public enum Encryption {
        /** For a server on the same machine. */
        NONE,
        /** Nothing is sent to a server that does not offer it. */
        STARTTLS
    }
}
