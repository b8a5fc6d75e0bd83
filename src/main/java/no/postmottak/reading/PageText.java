package no.postmottak.reading;

import no.postmottak.vault.VaultKey;

/** The words of a page, kept in the vault as UTF-8, and where they came from. */
public record PageText(VaultKey key, int characters, Origin origin) {

    /** Written as text in the file, or recognised in a picture and so possibly wrong. */
    public enum Origin {
        WRITTEN,
        RECOGNISED
    }
}
