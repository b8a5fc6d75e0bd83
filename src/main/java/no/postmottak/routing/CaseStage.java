package no.postmottak.routing;

import java.util.Optional;
import no.postmottak.casefile.AppealWay;
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
        var lastWord = AppealWay.lastWord(file, decision);
        if (lastWord.isPresent()) {
            return new CaseStage(Stage.FINAL, lastWord.map(Decision::madeBy));
        }
        var isForwarded = file.holder().equals(AppealWay.appealBodyOf(decision.madeBy()));
        return new CaseStage(isForwarded ? Stage.FORWARDED : Stage.DECIDED, Optional.of(decision.madeBy()));
    }
}
