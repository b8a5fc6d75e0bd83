package no.postmottak.admission;

import java.util.Map;
import no.postmottak.casefile.AppealWay;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.Decision;

/** Whether the decision can still be appealed [klageadgang]: not after the body that hears appeals has had its word. */
public final class AppealExistsRequirement implements Requirement {

    @Override
    public RequirementName name() {
        return RequirementName.APPEAL_EXISTS;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        return dossier.caseFile()
                .map(file -> DecisionMeant.of(dossier)
                        .map(decision -> byTheRecord(file, decision))
                        .orElseGet(() -> Answer.unsure("NO_SUCH_DECISION_ON_RECORD")))
                .orElseGet(() -> Answer.unsure("CASE_RECORD_TELLS"));
    }

    private static Answer byTheRecord(CaseFile file, Decision decision) {
        return AppealWay.lastWord(file, decision)
                .map(last -> new Answer(
                        Outcome.NOT_MET,
                        new Evidence(
                                "ASK_FOR_REVERSAL", Map.of("body", last.madeBy().code()))))
                .orElseGet(() -> Answer.met("CAN_BE_APPEALED"));
    }
}
