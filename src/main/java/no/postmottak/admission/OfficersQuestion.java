package no.postmottak.admission;

/** A condition that only a person can judge, laid out for the officer and never answered by software. */
public record OfficersQuestion(RequirementName name) implements Requirement {

    @Override
    public Answer holdAgainst(Dossier dossier) {
        return Answer.unsure("FOR_THE_OFFICER");
    }
}
