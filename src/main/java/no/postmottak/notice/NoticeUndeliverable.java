package no.postmottak.notice;

/** The mail server or SMS centre did not take a notice: it is still to be sent. */
public final class NoticeUndeliverable extends RuntimeException {

    private final boolean hopeless;

    private NoticeUndeliverable(String message, boolean hopeless) {
        // Causes of mail and SMS libraries quote addresses and numbers, so they are not passed on.
        super(message);
        this.hopeless = hopeless;
    }

    /** The other side is away or busy: the same notice may get through later. */
    public static NoticeUndeliverable forNow(String message) {
        return new NoticeUndeliverable(message, false);
    }

    /** The other side says that this contact does not exist: trying again will not help. */
    public static NoticeUndeliverable forGood(String message) {
        return new NoticeUndeliverable(message, true);
    }

    /** Whether trying again is pointless. */
    public boolean isHopeless() {
        return hopeless;
    }
}
