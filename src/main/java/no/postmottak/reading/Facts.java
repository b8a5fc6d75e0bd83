package no.postmottak.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.submission.Submission;

/** Everything that was seen in the documents of one submission [opplysninger], before any rule is held against it. */
public record Facts(List<DocumentFacts> documents) {

    public Facts {
        documents = List.copyOf(documents);
    }

    /**
     * The facts of the letter itself [hoveddokument]: of the first document whose words are those of what was sent, else
     * of the first that is no signature of another. So a passport on top, the e-mail around it or a signature beside it
     * does not take the letter's place.
     */
    public Optional<DocumentFacts> mainDocument(Submission submission) {
        var asked = LetterKind.askedFor(submission.kind());
        var inOrder = submission.documents().stream()
                .flatMap(document -> of(document.id().value()).stream())
                .toList();
        return inOrder.stream()
                .filter(facts ->
                        asked.filter(kind -> kind == facts.said().kind().kind()).isPresent())
                .findFirst()
                .or(() -> inOrder.stream()
                        .filter(facts -> !facts.isSignatureOfOthers())
                        .findFirst())
                .or(() -> submission.documents().stream()
                        .findFirst()
                        .flatMap(document -> of(document.id().value())));
    }

    /** The same, with what was seen of one document by now. */
    public Facts with(DocumentFacts seen) {
        return new Facts(documents.stream()
                .map(each -> each.document().equals(seen.document()) ? seen : each)
                .toList());
    }

    /** The same, with what signatures came to elsewhere. */
    public Facts withSignaturesOf(Facts other) {
        return new Facts(documents.stream()
                .map(each -> other.of(each.document())
                        .map(judged -> each.withSignatures(judged.signatures()))
                        .orElse(each))
                .toList());
    }

    /** Whether words in pictures are still to be recognised. */
    public boolean areToBeRecognised() {
        return documents.stream().anyMatch(DocumentFacts::isToBeRecognised);
    }

    public Optional<DocumentFacts> of(UUID document) {
        return documents.stream()
                .filter(facts -> facts.document().equals(document))
                .findFirst();
    }
}
