package no.postmottak.admission;

import java.util.Map;

/** A condition the sender is asked about on the form: the answer is a claim, so it is never enough to be met. */
public record AskedRequirement(RequirementName name, String question, boolean isYesWanted) implements Requirement {

    @Override
    public Answer holdAgainst(Dossier dossier) {
        var wanted = isYesWanted ? SaidAnswer.YES : SaidAnswer.NO;
        var said = SaidAnswer.to(question, dossier);
        if (said == SaidAnswer.NOT_TOLD) {
            return new Answer(Outcome.UNSURE, evidence("NOT_TOLD"));
        }
        return said == wanted
                ? new Answer(Outcome.UNSURE, evidence("SENDER_SAYS_SO"))
                : new Answer(Outcome.NOT_MET, evidence("SENDER_SAYS_NOT"));
    }

    private Evidence evidence(String code) {
        return new Evidence(code, Map.of("question", question));
    }
}
