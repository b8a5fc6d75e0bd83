package no.postmottak.vault;

/** A document with more bytes than its limit allows; nothing of it was kept. */
public final class TooLarge extends VaultFailure {

    private static final long serialVersionUID = 1L;

    private final long atMost;

    public TooLarge(long atMost) {
        super("the document is larger than " + atMost + " bytes");
        this.atMost = atMost;
    }

    public long atMost() {
        return atMost;
    }
}
