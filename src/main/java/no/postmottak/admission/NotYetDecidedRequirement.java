package no.postmottak.admission;

import no.postmottak.casefile.Authority;

/** Whether UDI has still to decide: only then can an asylum application be withdrawn, or work be allowed meanwhile. */
public final class NotYetDecidedRequirement implements Requirement {

    @Override
    public RequirementName name() {
        return RequirementName.NOT_YET_DECIDED;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        return dossier.caseFile()
                .map(file -> file.lastDecisionBy(Authority.UDI).isPresent()
                        ? Answer.notMet("UDI_HAS_DECIDED")
                        : Answer.met("NO_DECISION_ON_RECORD"))
                .orElseGet(() -> Answer.unsure("CASE_RECORD_TELLS"));
    }
}
