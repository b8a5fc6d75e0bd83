package no.postmottak.vault;

/** No room for a document, or none without touching the reserve; it may be sent again later. */
public final class VaultFull extends VaultFailure {

    private static final long serialVersionUID = 1L;

    public VaultFull(String sentence) {
        super(sentence);
    }

    public VaultFull(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
