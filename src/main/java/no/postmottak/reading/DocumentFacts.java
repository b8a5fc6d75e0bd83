package no.postmottak.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.vault.VaultKey;

/** What was seen in one document [dokument], and the copy to read instead of it, where one could be made. */
public record DocumentFacts(
        UUID document,
        Readability readability,
        Content content,
        Said said,
        SignaturesSeen signatures,
        Optional<ReadingCopy> copy,
        Hazards hazards) {

    public DocumentFacts(
            UUID document, Readability readability, Content content, Said said, SignaturesSeen signatures) {
        this(document, readability, content, said, signatures, Optional.empty(), Hazards.none());
    }

    /** Where everything made from the document while reading it lies in the vault: texts, pictures, crops, copy. */
    public Stream<VaultKey> madeInVault() {
        var pages = content.pages().stream()
                .flatMap(page -> Stream.concat(
                        page.text().map(PageText::key).stream(), page.image().map(PageImage::key).stream()));
        var crops = signatures.crops().stream().map(InkCrop::key);
        var readingCopy = copy.map(made -> made.file().key()).stream();
        return Stream.of(pages, crops, readingCopy).flatMap(keys -> keys);
    }

    /** Whether words in its pictures are still to be recognised. */
    public boolean isToBeRecognised() {
        return readability == Readability.TO_BE_RECOGNISED;
    }

    /** What was seen when its pictures were read too; the files inside stay those that were taken out before. */
    public DocumentFacts recognisedAs(DocumentFacts read) {
        var files = Math.max(content.attachments(), read.content.attachments());
        var whole = new Content(
                read.content.mediaType(), read.content.pages(), read.content.pageCount(), files, content.takenOut());
        return new DocumentFacts(
                document, read.readability, whole, read.said, read.signatures, read.copy, read.hazards);
    }

    /** The same facts with another word for how far reading got. */
    public DocumentFacts as(Readability other) {
        return new DocumentFacts(document, other, content, said, signatures, copy, hazards);
    }

    /** The facts of a document that could not be read: only why, and what kind of file it seems to be. */
    public static DocumentFacts unread(UUID document, Readability readability, String mediaType) {
        return new DocumentFacts(
                document, readability, Content.nothing(mediaType), Said.nothing(), SignaturesSeen.none());
    }

    /** Whether it was read, but has no pages to look at: a mail, or a document of an office program. */
    public boolean isUndrawn() {
        var isKnown = readability.isRead() || readability == Readability.WITHOUT_TEXT;
        return isKnown
                && content.pageCount() > 0
                && content.pages().stream().noneMatch(page -> page.image().isPresent());
    }

    /** The same, with electronic signatures judged again. */
    DocumentFacts signedElectronically(List<SignatureEvidence> evidence) {
        return seenAs(signatures.traces().judgedAgain(evidence));
    }

    /** The same, with signatures that lie beside it. */
    DocumentFacts alsoSigned(List<SignatureEvidence> evidence) {
        return seenAs(signatures.traces().with(evidence));
    }

    private DocumentFacts seenAs(SignatureTraces traces) {
        return withSignatures(new SignaturesSeen(traces, signatures.crops()));
    }

    DocumentFacts withSignatures(SignaturesSeen seen) {
        return new DocumentFacts(document, readability, content, said, seen, copy, hazards);
    }

    /** Whether it is nothing but signatures of other documents. */
    public boolean isSignatureOfOthers() {
        return signatures.traces().evidence().stream()
                .anyMatch(evidence -> evidence.has(ReasonCode.SIGNS_ANOTHER_DOCUMENT));
    }

    /** The same, with another copy, or with what a check of it came to. */
    public DocumentFacts withCopy(ReadingCopy other) {
        return new DocumentFacts(document, readability, content, said, signatures, Optional.of(other), hazards);
    }

    /** The same, with the pages and the copy of another look at it. */
    public DocumentFacts drawnAs(DocumentFacts drawn) {
        return new DocumentFacts(document, readability, drawn.content, said, signatures, drawn.copy, hazards);
    }
}
