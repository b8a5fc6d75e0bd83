package no.postmottak.vault;

/** A key the vault holds no object for. */
public final class NotHeld extends VaultFailure {

    private static final long serialVersionUID = 1L;

    public NotHeld(VaultKey key) {
        super("the vault holds no object " + key);
    }
}
