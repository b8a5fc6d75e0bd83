package no.postmottak.checklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.submission.SubmissionKind;

/** What is expected with each kind of submission [sjekklister]: data, and the number of its version. */
public record Checklists(int version, Map<SubmissionKind, List<ExpectedDocument>> byKind, ReminderTimes reminders) {

    public Checklists {
        byKind = Map.copyOf(byKind);
        for (var kind : SubmissionKind.values()) {
            if (!byKind.containsKey(kind)) {
                throw new IllegalArgumentException(kind + " has no list; write [] where nothing is expected");
            }
        }
        byKind.forEach((kind, documents) -> {
            if (documents.stream().map(ExpectedDocument::code).distinct().count() < documents.size()) {
                throw new IllegalArgumentException(kind + " expects a document twice");
            }
        });
    }

    public List<ExpectedDocument> of(SubmissionKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The document a code names: in the list of the kind, else in another one, as when it completes another kind. */
    Optional<ExpectedDocument> named(String code, SubmissionKind kind) {
        return of(kind).stream()
                .filter(document -> document.code().equals(code))
                .findFirst()
                .or(() -> byKind.values().stream()
                        .flatMap(Collection::stream)
                        .filter(document -> document.code().equals(code))
                        .findFirst());
    }
}
