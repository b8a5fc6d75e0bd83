package no.postmottak.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that was seen in the documents of one submission [opplysninger], before any rule is held against it. */
public record Facts(List<DocumentFacts> documents) {

    public Facts {
        documents = List.copyOf(documents);
    }

    public Optional<DocumentFacts> of(UUID document) {
        return documents.stream()
                .filter(facts -> facts.document().equals(document))
                .findFirst();
    }
}
