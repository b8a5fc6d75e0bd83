package no.postmottak.admission;

import no.postmottak.casefile.AppealWay;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;

/** Whether UDI has still to decide: only then can an asylum application be withdrawn, or work be allowed meanwhile. */
public final class NotYetDecidedRequirement implements Requirement {

    @Override
    public RequirementName name() {
        return RequirementName.NOT_YET_DECIDED;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        return dossier.caseFile()
                .map(NotYetDecidedRequirement::byTheRecord)
                .orElseGet(() -> Answer.unsure("CASE_RECORD_TELLS"));
    }

    /** UNE hears appeals of what UDI decided; what UDI decided on the appeal of others' decisions is another matter. */
    private static Answer byTheRecord(CaseFile file) {
        if (file.lastDecisionBy(Authority.UNE).isPresent()) {
            return Answer.notMet("UDI_HAS_DECIDED");
        }
        return file.lastDecisionBy(Authority.UDI)
                .map(decision -> AppealWay.lastWord(file, decision).isPresent()
                        ? Answer.unsure("UDI_DECIDED_AN_APPEAL")
                        : Answer.notMet("UDI_HAS_DECIDED"))
                .orElseGet(() -> Answer.met("NO_DECISION_ON_RECORD"));
    }
}
