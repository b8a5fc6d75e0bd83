package no.postmottak.admission;

import java.time.LocalDate;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.SignatureRule;
import no.postmottak.deadline.TermDates;

/** Whether an appeal is signed where the act that applies asks for it [underskrift]; where none does, nothing is missing. */
public final class AppealSignatureRequirement implements AskedByAct {

    /** The evidence that nothing is missing, signed or not. */
    static final String NOT_ASKED = "NOT_ASKED_BY_THE_ACT";

    private final SignatureRequirement signature;
    private final Deadlines deadlines;

    public AppealSignatureRequirement(SignatureRequirement signature, Deadlines deadlines) {
        this.signature = signature;
        this.deadlines = deadlines;
    }

    @Override
    public RequirementName name() {
        return RequirementName.SIGNATURE;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        var seen = signature.holdAgainst(dossier);
        if (seen.outcome() == Outcome.MET) {
            return seen;
        }
        return switch (asked(dossier)) {
            case ASKED -> seen;
            case NOT_ASKED -> Answer.met(NOT_ASKED);
            case OPEN -> Answer.unsure("ASKED_BY_ONE_ACT_ONLY");
        };
    }

    private SignatureRule.Answer asked(Dossier dossier) {
        return switch (TermStarts.of(dossier)) {
            case TermStart.On on -> deadlines.appealSignature(on.dates());
            case TermStart.Between between ->
                both(between.earliest(), between.earliest().startedOn(between.latest()));
            case TermStart.Unknown unknown -> sometimeBefore(TermStarts.sentOn(dossier.submission()));
        };
    }

    /** It started some day before it was answered. */
    private SignatureRule.Answer sometimeBefore(LocalDate sent) {
        return both(
                TermDates.from(LocalDate.EPOCH).sentOn(sent),
                TermDates.from(sent).sentOn(sent));
    }

    private SignatureRule.Answer both(TermDates earliest, TermDates latest) {
        var first = deadlines.appealSignature(earliest);
        return first == deadlines.appealSignature(latest) ? first : SignatureRule.Answer.OPEN;
    }
}
