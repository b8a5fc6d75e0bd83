package no.postmottak.deadline.adapter;

/** The file of legal regimes is missing or says something it must not; the message is for the one who edits it. */
public final class LegalRegimesUnreadable extends RuntimeException {

    LegalRegimesUnreadable(String message, Exception cause) {
        super(message, cause);
    }
}
