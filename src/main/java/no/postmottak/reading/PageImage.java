package no.postmottak.reading;

import no.postmottak.vault.VaultKey;

/** A picture of a page, made for people to look at without opening the original, kept in the vault. */
public record PageImage(VaultKey key, String mediaType, int width, int height) {}
