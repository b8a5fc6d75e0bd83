package no.postmottak.routing;

import java.util.Comparator;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.Decision;

/** How far the case has come with the decision a submission is about, and whose word is the last one. */
record CaseStage(Stage stage, Optional<Authority> decidedBy) {

    static CaseStage of(CaseFile file, Optional<Authority> stated) {
        var meant = stated.flatMap(file::lastDecisionBy).or(file::lastDecision);
        if (meant.isEmpty()) {
            return new CaseStage(
                    stated.filter(Authority.UNE::equals).isPresent() ? Stage.FINAL : Stage.UNDECIDED, stated);
        }
        var decision = meant.get();
        var lastWord = lastWord(file, decision);
        if (lastWord.isPresent()) {
            return new CaseStage(Stage.FINAL, lastWord.map(Decision::madeBy));
        }
        var isForwarded = file.holder().equals(AppealBody.of(decision.madeBy()));
        return new CaseStage(isForwarded ? Stage.FORWARDED : Stage.DECIDED, Optional.of(decision.madeBy()));
    }

    /** What UNE decided; and what UDI decided on appeal of the decision of another body, such as an embassy. */
    private static Optional<Decision> lastWord(CaseFile file, Decision meant) {
        return file.decisions().stream()
                .filter(decision -> !decision.madeOn().isBefore(meant.madeOn()))
                .filter(decision -> decision.madeBy().equals(Authority.UNE) || isUdiOnAppeal(decision, file))
                .max(Comparator.comparing(Decision::madeOn));
    }

    /** A dismissal by UDI can be appealed to UNE, so it is no last word. */
    private static boolean isUdiOnAppeal(Decision decision, CaseFile file) {
        return decision.madeBy().equals(Authority.UDI)
                && decision.outcome() == Decision.Outcome.UPHELD_ON_APPEAL
                && file.decisions().stream()
                        .anyMatch(earlier -> AppealBody.of(earlier.madeBy()).equals(Authority.UDI)
                                && !earlier.madeOn().isAfter(decision.madeOn()));
    }
}
