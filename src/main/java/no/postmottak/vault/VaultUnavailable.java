package no.postmottak.vault;

/** Storage that fails, for a reason other than being full. */
public final class VaultUnavailable extends VaultFailure {

    private static final long serialVersionUID = 1L;

    public VaultUnavailable(String sentence) {
        super(sentence);
    }

    public VaultUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
