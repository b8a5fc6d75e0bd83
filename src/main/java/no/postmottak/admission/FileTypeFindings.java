package no.postmottak.admission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.reading.ClaimedType;
import no.postmottak.submission.Document;

/** Tells the officer of files that are something else than their name, or the sender's program, says. */
final class FileTypeFindings {

    private static final String SOURCE = "The first bytes of the file, its name, and the type it was sent as";

    private FileTypeFindings() {}

    static List<Finding> of(Dossier dossier) {
        return dossier.submission().documents().stream()
                .flatMap(document -> of(dossier, document).stream())
                .toList();
    }

    private static Optional<Finding> of(Dossier dossier, Document document) {
        var found = dossier.facts()
                .of(document.id().value())
                .map(facts -> facts.content().mediaType())
                .orElse("");
        return ClaimedType.byName(document.name())
                .filter(claimed -> !claimed.agreesWith(found))
                .or(() -> ClaimedType.bySender(document.declaredType()).filter(claimed -> !claimed.agreesWith(found)))
                .map(claimed -> finding(document, claimed, found));
    }

    private static Finding finding(Document document, ClaimedType claimed, String found) {
        var values =
                Map.of("document", Integer.toString(document.ordinal()), "claimed", claimed.toString(), "found", found);
        return new Finding(RequirementName.FILE_TYPE, Outcome.UNSURE, new Evidence("ANOTHER_TYPE", values), SOURCE);
    }
}
