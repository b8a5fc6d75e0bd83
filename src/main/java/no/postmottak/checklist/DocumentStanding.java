package no.postmottak.checklist;

import java.util.Optional;
import no.postmottak.submission.Reference;

/** How it stands with one expected document: what was last said of it, and the later sending it came with. */
public record DocumentStanding(
        ExpectedDocument document, Optional<DocumentAnswer> said, Optional<Reference> arrivedWith) {

    /** Promised, and not here. */
    public boolean isAwaited() {
        return arrivedWith.isEmpty()
                && said.filter(DocumentAnswer.LATER::equals).isPresent();
    }

    DocumentStanding answered(DocumentAnswer answer, Reference by) {
        return answer == DocumentAnswer.NOW
                ? arrived(by)
                : new DocumentStanding(document, Optional.of(answer), arrivedWith);
    }

    DocumentStanding arrived(Reference with) {
        return new DocumentStanding(document, said, Optional.of(with));
    }
}
