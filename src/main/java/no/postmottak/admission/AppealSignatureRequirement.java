package no.postmottak.admission;

import java.time.LocalDate;
import java.util.Optional;
import no.postmottak.casefile.Representative;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.SignatureRule;
import no.postmottak.deadline.TermDates;
import no.postmottak.submission.Role;

/**
 * Whether an appeal is signed where the act that applies asks for it [underskrift]; where none does, nothing is missing. What
 * the case's lawyer sends logged in needs no signature (UDI, Appealing a decision), and what somebody logged in sends as a
 * lawyer is for a person to see.
 */
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
            case ASKED -> byLogin(dossier).orElse(seen);
            case NOT_ASKED -> Answer.met(NOT_ASKED);
            case OPEN -> Answer.unsure("ASKED_BY_ONE_ACT_ONLY");
        };
    }

    /** What a login says in a signature's stead; nothing unless it is a lawyer's. */
    private static Optional<Answer> byLogin(Dossier dossier) {
        var person = dossier.submission().caller().person();
        if (person.isEmpty() || dossier.submission().form().sender().role() != Role.LAWYER) {
            return Optional.empty();
        }
        var isOnRecord = dossier.caseFile().stream()
                .flatMap(file -> file.people().representatives().stream())
                .anyMatch(agent -> agent.kind() == Representative.Kind.LAWYER
                        && agent.person().equals(person));
        return Optional.of(isOnRecord ? Answer.met("SENT_BY_LAWYER_ON_RECORD") : Answer.unsure("LAWYER_LOGGED_IN"));
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
