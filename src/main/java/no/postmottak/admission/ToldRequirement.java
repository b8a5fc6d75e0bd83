package no.postmottak.admission;

/** Something that must be said, on the form or in the document itself, where a person looks. */
public record ToldRequirement(RequirementName name, String field) implements Requirement {

    @Override
    public Answer holdAgainst(Dossier dossier) {
        var told = dossier.submission().form().details().getOrDefault(field, "");
        return told.isBlank() ? Answer.unsure("LOOK_IN_THE_DOCUMENT") : Answer.met("TOLD");
    }
}
