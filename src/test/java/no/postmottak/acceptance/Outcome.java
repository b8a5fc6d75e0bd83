package no.postmottak.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What came out of a letter at the receiver's inbox: the findings beside it, and the documents it came with. */
record Outcome(String reference, JsonNode findings, List<String> documentDigests) {

    /** What a requirement came to; empty where it was not asked. */
    Optional<String> of(String requirement) {
        for (var finding : findings.path("findings")) {
            if (finding.path("requirement").asText().equals(requirement)) {
                return Optional.of(finding.path("outcome").asText());
            }
        }
        return Optional.empty();
    }

    JsonNode letter() {
        return findings.path("documents").path(0);
    }
}
