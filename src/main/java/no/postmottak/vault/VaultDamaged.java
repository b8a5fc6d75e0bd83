package no.postmottak.vault;

/** An object that is not what was kept: cut, changed, moved or exchanged. */
public final class VaultDamaged extends VaultFailure {

    private static final long serialVersionUID = 1L;

    public VaultDamaged(String sentence) {
        super(sentence);
    }

    public VaultDamaged(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
