package no.postmottak.admission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.Decision;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;

/**
 * Which decision on the case record a submission is about, if the record has it, and whether that is sure: it is not where
 * the sender names another day than the record has.
 */
public record DecisionMeant(Optional<Decision> decision, boolean isSure) {

    static Optional<Decision> of(Dossier dossier) {
        return dossier.caseFile().flatMap(file -> in(file, dossier.submission()).decision());
    }

    /** By the day the sender names, where the record has a decision of that day; else the last one of the body named. */
    public static DecisionMeant in(CaseFile file, Submission submission) {
        if (submission.kind() == SubmissionKind.EXPENSE_CLAIM) {
            return new DecisionMeant(lastChanged(file), true);
        }
        var stated = submission.form().about().decision();
        var by = stated.map(StatedDecision::authority).flatMap(Authority::parse);
        var madeOn = stated.flatMap(StatedDecision::madeOn).flatMap(TypedDate::parse);
        var named = madeOn.flatMap(day -> madeOn(file, by, day));
        if (named.isPresent()) {
            return new DecisionMeant(named, true);
        }
        var last = by.isPresent() ? by.flatMap(file::lastDecisionBy) : file.lastDecision();
        return new DecisionMeant(last, last.isPresent() && madeOn.isEmpty());
    }

    private static Optional<Decision> madeOn(CaseFile file, Optional<Authority> by, LocalDate day) {
        return file.decisions().stream()
                .filter(decision -> decision.madeOn().equals(day))
                .filter(decision ->
                        by.filter(named -> !named.equals(decision.madeBy())).isEmpty())
                .findFirst();
    }

    private static Optional<Decision> lastChanged(CaseFile file) {
        return file.decisions().stream()
                .filter(decision -> decision.outcome() == Decision.Outcome.CHANGED_AFTER_APPEAL)
                .max(Comparator.comparing(Decision::madeOn));
    }
}
