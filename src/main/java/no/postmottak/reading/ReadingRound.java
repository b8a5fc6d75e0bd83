package no.postmottak.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;
import no.postmottak.vault.Vault;

/**
 * Reads the documents of one sending, then the files found inside them, level by level; all at once, or so far that what is
 * known can be written down. Not for use twice.
 */
public final class ReadingRound {

    /** Letters in letters in letters: deeper than this nobody writes to an authority. */
    private static final int MOST_LEVELS = 5;

    private static final int MOST_FOUND = 100;

    private final Reader reader;
    private final Vault vault;
    private final Submission submission;
    private final List<Document> documents;
    private final int sent;
    private final List<DocumentFacts> facts;
    private final Queue<Document> unread;

    /** A round that begins with the first document. */
    public ReadingRound(Reader reader, Vault vault, Submission submission) {
        this(reader, vault, submission, new Facts(List.of()));
    }

    /** A round that goes on where an earlier one stopped, given what was seen by then. */
    public ReadingRound(Reader reader, Vault vault, Submission submission, Facts known) {
        this.reader = reader;
        this.vault = vault;
        this.submission = submission;
        this.sent = submission.sentDocuments().size();
        this.documents =
                new ArrayList<>(known.documents().isEmpty() ? submission.sentDocuments() : submission.documents());
        this.facts = new ArrayList<>(known.documents());
        this.unread = new ArrayDeque<>(documents.stream()
                .filter(document -> known.of(document.id().value()).isEmpty())
                .toList());
    }

    /** The documents found inside others, what was seen, those sent first, and whether all of them were looked into. */
    public record Outcome(List<Document> found, Facts facts, boolean isWhole) {

        public Outcome {
            found = List.copyOf(found);
        }
    }

    /** Reads all there is. */
    public Outcome read() {
        return readUntil(() -> false);
    }

    /** Reads on until it is enough for now; one document at least. */
    public Outcome readUntil(BooleanSupplier isEnough) {
        while (!unread.isEmpty()) {
            var document = unread.remove();
            var seen = reader.read(toRead(document));
            facts.add(
                    seen.content().takenOut().stream().allMatch(file -> takesUp(document, file)) ? seen : inPart(seen));
            if (isEnough.getAsBoolean()) {
                break;
            }
        }
        return new Outcome(documents.subList(sent, documents.size()), new Facts(facts), unread.isEmpty());
    }

    /** Makes a file found inside a document one to be read too, unless it lies too deep or there are too many. */
    private boolean takesUp(Document outer, Attachment file) {
        if (level(outer) == MOST_LEVELS || documents.size() == sent + MOST_FOUND) {
            return false;
        }
        var ordinal = documents.size() + 1;
        var found = new Document(
                outer.id().ofFileInside(ordinal),
                ordinal,
                file.name(),
                file.declaredType(),
                file.kept(),
                Optional.of(outer.id()));
        documents.add(found);
        unread.add(found);
        return true;
    }

    /** How many others a document lies in. */
    private int level(Document document) {
        return document.foundIn()
                .flatMap(outer -> documents.stream()
                        .filter(each -> each.id().equals(outer))
                        .findFirst())
                .map(outer -> level(outer) + 1)
                .orElse(0);
    }

    private static DocumentFacts inPart(DocumentFacts seen) {
        return seen.readability() == Readability.READ ? seen.as(Readability.READ_IN_PART) : seen;
    }

    private DocumentToRead toRead(Document document) {
        var kept = document.kept();
        return new DocumentToRead(
                document.id().value(), kept.bytes(), submission.isBatch(document), () -> vault.fetch(kept.key()));
    }
}
