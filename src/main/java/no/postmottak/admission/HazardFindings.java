package no.postmottak.admission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.postmottak.reading.Hazard;
import no.postmottak.reading.Hazards;
import no.postmottak.submission.Document;

/** Tells the officer of documents whose originals want care: they are never a reason to refuse anything. */
final class HazardFindings {

    private static final String SOURCE = "The structure of the file";

    private HazardFindings() {}

    static List<Finding> of(Dossier dossier) {
        return dossier.submission().documents().stream()
                .flatMap(document -> of(dossier, document).stream())
                .toList();
    }

    private static Optional<Finding> of(Dossier dossier, Document document) {
        return dossier.facts()
                .of(document.id().value())
                .map(facts -> facts.hazards())
                .filter(hazards -> !hazards.seen().isEmpty())
                .map(hazards -> finding(document, hazards));
    }

    private static Finding finding(Document document, Hazards hazards) {
        var codes = hazards.seen().stream().sorted().map(Hazard::name).collect(Collectors.joining(","));
        var values = Map.of("document", Integer.toString(document.ordinal()), "hazards", codes);
        return new Finding(RequirementName.SAFE_TO_OPEN, Outcome.UNSURE, new Evidence("HAZARDS", values), SOURCE);
    }
}
