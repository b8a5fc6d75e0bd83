package no.postmottak.reading;

import java.util.Optional;
import no.postmottak.likeness.PicturePrint;
import no.postmottak.vault.VaultKey;

/**
 * A picture of a page, made for people to look at without opening the original, kept in the vault, and the print it is
 * compared by.
 */
public record PageImage(VaultKey key, String mediaType, int width, int height, Optional<PicturePrint> print) {}
