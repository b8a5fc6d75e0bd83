package no.postmottak.reading;

import java.util.UUID;

/** What was seen in one document [dokument]. */
public record DocumentFacts(
        UUID document, Readability readability, Content content, Said said, SignaturesSeen signatures) {

    /** The facts of a document that could not be read: only why, and what kind of file it seems to be. */
    public static DocumentFacts unread(UUID document, Readability readability, String mediaType) {
        return new DocumentFacts(
                document, readability, Content.nothing(mediaType), Said.nothing(), SignaturesSeen.none());
    }
}
