package no.postmottak.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import no.postmottak.submission.Document;
import no.postmottak.submission.DocumentId;
import no.postmottak.submission.Submission;
import no.postmottak.vault.Vault;

/** Reads the documents of one sending, then the files found inside them, level by level. Not for use twice. */
public final class ReadingRound {

    /** Letters in letters in letters: deeper than this nobody writes to an authority. */
    private static final int MOST_LEVELS = 5;

    private static final int MOST_FOUND = 100;

    private final Reader reader;
    private final Vault vault;
    private final Submission submission;
    private final List<Document> documents;
    private final int sent;
    private final List<DocumentFacts> facts = new ArrayList<>();
    private final Queue<Document> unread;
    private final Map<DocumentId, Integer> levels = new HashMap<>();

    public ReadingRound(Reader reader, Vault vault, Submission submission) {
        this.reader = reader;
        this.vault = vault;
        this.submission = submission;
        this.documents = new ArrayList<>(submission.sentDocuments());
        this.sent = documents.size();
        this.unread = new ArrayDeque<>(documents);
    }

    /** The documents found inside others, and what was seen in all, those sent first. */
    public record Outcome(List<Document> found, Facts facts) {

        public Outcome {
            found = List.copyOf(found);
        }
    }

    public Outcome read() {
        while (!unread.isEmpty()) {
            var document = unread.remove();
            var seen = reader.read(toRead(document));
            facts.add(
                    seen.content().takenOut().stream().allMatch(file -> takesUp(document, file)) ? seen : inPart(seen));
        }
        return new Outcome(documents.subList(sent, documents.size()), new Facts(facts));
    }

    /** Makes a file found inside a document one to be read too, unless it lies too deep or there are too many. */
    private boolean takesUp(Document outer, Attachment file) {
        var level = levels.getOrDefault(outer.id(), 0) + 1;
        if (level > MOST_LEVELS || documents.size() == sent + MOST_FOUND) {
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
        levels.put(found.id(), level);
        documents.add(found);
        unread.add(found);
        return true;
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
