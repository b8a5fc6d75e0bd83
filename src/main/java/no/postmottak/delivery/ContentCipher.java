package no.postmottak.delivery;

/** What the content of a sealed envelope is encrypted with; the second is for partners who cannot read the first yet. */
public enum ContentCipher {
    AES_256_GCM,
    AES_256_CBC
}
