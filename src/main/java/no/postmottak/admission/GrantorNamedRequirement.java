package no.postmottak.admission;

import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.SaidName;

/** Whether it is said who gives the power of attorney [fullmaktsgiver]: on the form, or in the document itself. */
public final class GrantorNamedRequirement implements Requirement {

    @Override
    public RequirementName name() {
        return RequirementName.GRANTOR_NAMED;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        var told = dossier.submission().form().details().getOrDefault("grantor", "");
        if (!told.isBlank()) {
            return Answer.met("TOLD");
        }
        var inTheLetter = dossier.mainDocument().stream().anyMatch(letter -> names(letter, SaidName.As.PARTY));
        var inItsOwnWords = ScopeNamedRequirement.powersOfAttorney(dossier)
                .anyMatch(document -> names(document, SaidName.As.PARTY) || names(document, SaidName.As.SPEAKING));
        return inTheLetter || inItsOwnWords
                ? Answer.met("STANDS_IN_THE_DOCUMENT")
                : Answer.unsure("LOOK_IN_THE_DOCUMENT");
    }

    private static boolean names(DocumentFacts document, SaidName.As as) {
        return document.said().statements().names().stream().anyMatch(name -> name.as() == as);
    }
}
