package no.postmottak.vault;

/** Why the vault could not do what it was asked. */
public abstract sealed class VaultFailure extends RuntimeException
        permits TooLarge, VaultFull, VaultDamaged, VaultUnavailable, NotHeld {

    private static final long serialVersionUID = 1L;

    VaultFailure(String sentence) {
        super(sentence);
    }

    VaultFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
