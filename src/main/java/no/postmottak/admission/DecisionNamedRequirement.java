package no.postmottak.admission;

/** Whether it is said which decision is meant: by the sender, or by a record that knows of one only. */
public final class DecisionNamedRequirement implements Requirement {

    @Override
    public RequirementName name() {
        return RequirementName.DECISION_NAMED;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        if (dossier.submission().form().about().decision().isPresent()) {
            return Answer.met("SENDER_NAMES_IT");
        }
        return dossier.caseFile().filter(file -> file.decisions().size() == 1).isPresent()
                ? Answer.met("ONLY_ONE_ON_RECORD")
                : Answer.unsure("NOT_NAMED");
    }
}
