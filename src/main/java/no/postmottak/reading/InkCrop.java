package no.postmottak.reading;

import no.postmottak.signature.Place;
import no.postmottak.vault.VaultKey;

/** The piece of a page that shows ink which may be a signature, kept in the vault as a PNG; the place is the evidence's. */
public record InkCrop(Place place, VaultKey key) {}
