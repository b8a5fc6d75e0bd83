package no.postmottak.admission;

import java.util.Comparator;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.Decision;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;

/** Which decision on the case record a submission is about, if the record has it. */
final class DecisionMeant {

    private DecisionMeant() {}

    static Optional<Decision> of(Dossier dossier) {
        return dossier.caseFile().flatMap(file -> of(dossier.submission(), file));
    }

    private static Optional<Decision> of(Submission submission, CaseFile file) {
        if (submission.kind() == SubmissionKind.EXPENSE_CLAIM) {
            return file.decisions().stream()
                    .filter(decision -> decision.outcome() == Decision.Outcome.CHANGED_AFTER_APPEAL)
                    .max(Comparator.comparing(Decision::madeOn));
        }
        var stated = submission
                .form()
                .about()
                .decision()
                .map(StatedDecision::authority)
                .flatMap(Authority::parse);
        return stated.isPresent() ? stated.flatMap(file::lastDecisionBy) : file.lastDecision();
    }
}
