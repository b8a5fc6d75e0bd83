package no.postmottak.reading;

import java.util.Optional;
import java.util.UUID;

/** What was seen in one document [dokument], and the copy to read instead of it, where one could be made. */
public record DocumentFacts(
        UUID document,
        Readability readability,
        Content content,
        Said said,
        SignaturesSeen signatures,
        Optional<ReadingCopy> copy) {

    public DocumentFacts(
            UUID document, Readability readability, Content content, Said said, SignaturesSeen signatures) {
        this(document, readability, content, said, signatures, Optional.empty());
    }

    /** The facts of a document that could not be read: only why, and what kind of file it seems to be. */
    public static DocumentFacts unread(UUID document, Readability readability, String mediaType) {
        return new DocumentFacts(
                document, readability, Content.nothing(mediaType), Said.nothing(), SignaturesSeen.none());
    }

    /** The same, with a copy to read. */
    public DocumentFacts with(ReadingCopy made) {
        return new DocumentFacts(document, readability, content, said, signatures, Optional.of(made));
    }
}
