package no.postmottak.checklist;

import java.util.List;
import java.util.Optional;
import no.postmottak.deadline.Deadline;

/** What a sender said of the documents that are expected, and until when the rest may come [ettersending]. */
public record Supplement(List<DocumentStanding> documents, Optional<Deadline> deadline) {

    public Supplement {
        documents = List.copyOf(documents);
    }

    public boolean isAwaited() {
        return documents.stream().anyMatch(DocumentStanding::isAwaited);
    }

    public List<DocumentStanding> awaited() {
        return documents.stream().filter(DocumentStanding::isAwaited).toList();
    }

    /** Without those nothing was said of. */
    public List<DocumentStanding> answered() {
        return documents.stream()
                .filter(standing -> standing.said().isPresent())
                .toList();
    }
}
