package no.postmottak.admission;

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
        return dossier.mainDocument().stream()
                        .flatMap(document -> document.said().statements().names().stream())
                        .anyMatch(name -> name.as() == SaidName.As.PARTY)
                ? Answer.met("STANDS_IN_THE_DOCUMENT")
                : Answer.unsure("LOOK_IN_THE_DOCUMENT");
    }
}
