package no.postmottak.vault;

/** What is known of a document once it is safely in the vault. */
public record Kept(VaultKey key, long bytes, Sha256 sha256) {}
