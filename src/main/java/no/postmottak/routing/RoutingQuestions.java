package no.postmottak.routing;

import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.Decision;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submission;

/** Draws up the routing question of a submission on a case: the record's word goes before the sender's. */
public final class RoutingQuestions {

    private final PoliceDistricts districts;

    public RoutingQuestions(PoliceDistricts districts) {
        this.districts = districts;
    }

    public RoutingQuestion of(Submission submission, CaseFile caseFile) {
        return new RoutingQuestion(
                submission.kind(),
                decidedBy(submission, caseFile),
                Optional.of(caseFile.holder()),
                districts.districtOf(submission.form().residence()));
    }

    /** The body the sender names if the record knows of a decision by it, else the one that decided last. */
    private static Optional<Authority> decidedBy(Submission submission, CaseFile caseFile) {
        var stated = submission
                .form()
                .about()
                .decision()
                .map(StatedDecision::authority)
                .flatMap(Authority::parse);
        return stated.filter(authority -> caseFile.lastDecisionBy(authority).isPresent())
                .or(() -> caseFile.lastDecision().map(Decision::madeBy))
                .or(() -> stated);
    }
}
