package no.postmottak.submission;

import java.util.List;
import java.util.Optional;

/** Which case a sender says the submission belongs to, as typed: numbers may be missing, malformed or wrong. */
public record CaseClaim(List<String> dufNumbers, Optional<String> caseNumber, Optional<StatedDecision> decision) {

    public CaseClaim {
        dufNumbers = List.copyOf(dufNumbers);
    }

    @Override
    public String toString() {
        return "case claim withheld";
    }
}
