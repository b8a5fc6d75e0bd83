package no.postmottak.admission;

import java.util.stream.Stream;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.LetterKind;

/** Whether it is said what the power of attorney covers [fullmaktens omfang]: on the form, or in the document itself. */
public final class ScopeNamedRequirement implements Requirement {

    @Override
    public RequirementName name() {
        return RequirementName.SCOPE_NAMED;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        var told = dossier.submission().form().details().getOrDefault("scope", "");
        if (!told.isBlank()) {
            return Answer.met("TOLD");
        }
        return powersOfAttorney(dossier)
                        .anyMatch(document ->
                                !document.said().statements().scopes().isEmpty())
                ? Answer.met("STANDS_IN_THE_DOCUMENT")
                : Answer.unsure("LOOK_IN_THE_DOCUMENT");
    }

    /** Documents whose words are those of a power of attorney: a letter may speak of one without being it. */
    static Stream<DocumentFacts> powersOfAttorney(Dossier dossier) {
        return dossier.facts().documents().stream()
                .filter(document -> document.said().kind().kind() == LetterKind.POWER_OF_ATTORNEY);
    }
}
