package no.postmottak.reading;

import java.util.Optional;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;
import no.postmottak.vault.Vault;

/** Recognises the documents of one submission that are pictures of text, one at a time and the letter itself first. */
public final class RecognitionRound {

    private final Recogniser recogniser;
    private final Vault vault;
    private final Submission submission;

    public RecognitionRound(Recogniser recogniser, Vault vault, Submission submission) {
        this.recogniser = recogniser;
        this.vault = vault;
        this.submission = submission;
    }

    /** What is seen in the next document that needs it; empty when none does. */
    public Optional<DocumentFacts> next(Facts known) {
        return submission.documents().stream()
                .filter(document -> seenIn(known, document)
                        .filter(DocumentFacts::isToBeRecognised)
                        .isPresent())
                .findFirst()
                .map(document -> recognised(document, seenIn(known, document).orElseThrow()));
    }

    private static Optional<DocumentFacts> seenIn(Facts known, Document document) {
        return known.of(document.id().value());
    }

    private DocumentFacts recognised(Document document, DocumentFacts seen) {
        var kept = document.kept();
        var toRead = new DocumentToRead(document.id().value(), kept.bytes(), () -> vault.fetch(kept.key()));
        var recognised = recogniser.recognise(toRead, seen);
        return isInPart(recognised) ? recognised.as(Readability.READ_IN_PART) : recognised;
    }

    /** A file inside that became no document of its own is a part that nobody reads. */
    private boolean isInPart(DocumentFacts seen) {
        return seen.readability() == Readability.READ
                && !seen.content().takenOut().stream().allMatch(this::isDocument);
    }

    private boolean isDocument(Attachment file) {
        return submission.documents().stream()
                .anyMatch(
                        document -> document.kept().sha256().equals(file.kept().sha256()));
    }
}
