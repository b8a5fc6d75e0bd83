package no.postmottak.admission;

import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignatureVerdict;

/** Whether the letter is signed [underskrift]; a signature on an enclosure does not sign it. */
public final class SignatureRequirement implements Requirement {

    private final SignatureJudge judge;

    public SignatureRequirement(SignatureJudge judge) {
        this.judge = judge;
    }

    @Override
    public RequirementName name() {
        return RequirementName.SIGNATURE;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        return dossier.mainDocument()
                .map(facts -> answer(judge.judge(facts.signatures().traces())))
                .orElseGet(() -> Answer.unsure("NO_LETTER"));
    }

    private static Answer answer(SignatureVerdict verdict) {
        return switch (verdict.answer()) {
            case SIGNED -> Answer.met("SIGNED");
            case UNSURE -> Answer.unsure("PERHAPS_SIGNED");
            case LIKELY_UNSIGNED -> Answer.notMet("NO_SIGNATURE_FOUND");
        };
    }
}
