package no.postmottak.notice;

/** Puts an order into words, and tells from which template file. */
interface Wording {

    Worded of(Order order);

    /** Words, with the SHA-256 of the file their template came from. */
    record Worded(Words words, String templateSha256) {}
}
