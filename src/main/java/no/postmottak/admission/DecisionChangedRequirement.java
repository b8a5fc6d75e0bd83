package no.postmottak.admission;

import no.postmottak.casefile.Decision;

/** Whether a decision was changed in the party's favour after an appeal, without which no expenses are covered. */
public final class DecisionChangedRequirement implements Requirement {

    @Override
    public RequirementName name() {
        return RequirementName.DECISION_CHANGED;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        return dossier.caseFile()
                .map(file -> file.decisions().stream()
                                .anyMatch(decision -> decision.outcome() == Decision.Outcome.CHANGED_AFTER_APPEAL)
                        ? Answer.met("CHANGE_ON_RECORD")
                        : Answer.unsure("NO_CHANGE_ON_RECORD"))
                .orElseGet(() -> Answer.unsure("FOR_THE_OFFICER"));
    }
}
