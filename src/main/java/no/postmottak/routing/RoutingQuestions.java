package no.postmottak.routing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.Decision;
import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.submission.Residence;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;

/** Draws up the routing question of a submission on a case: the record's word goes before the sender's. */
public final class RoutingQuestions {

    private final PoliceDistricts districts;
    private final Missions missions;
    private final WorkingDays workingDays;

    public RoutingQuestions(PoliceDistricts districts, Missions missions, WorkingDays workingDays) {
        this.districts = districts;
        this.missions = missions;
        this.workingDays = workingDays;
    }

    public RoutingQuestion of(Submission submission, CaseFile caseFile) {
        var stage = CaseStage.of(caseFile, stated(submission));
        return new RoutingQuestion(
                submission.kind(),
                decidedBy(submission, caseFile).or(stage::decidedBy).map(missions::handling),
                Optional.of(caseFile.holder()),
                stage.stage(),
                homeOf(submission.form().residence()),
                dayOf(submission.arrival().receivedAt()));
    }

    public Home homeOf(Residence residence) {
        return districts.homeOf(residence);
    }

    /** The body that handles what the one named would, where that one is a mission with a hub. */
    public Authority handling(Authority named) {
        return missions.handling(named);
    }

    private Day dayOf(Instant receivedAt) {
        var day = receivedAt.atZone(Deadline.ZONE).toLocalDate();
        return workingDays.isWorkingDay(day) ? Day.WORKING_DAY : Day.DAY_OFF;
    }

    /** A claim for expenses goes to the body that changed the decision; everything else follows the stage. */
    private static Optional<Authority> decidedBy(Submission submission, CaseFile caseFile) {
        return submission.kind() == SubmissionKind.EXPENSE_CLAIM
                ? caseFile.decisions().stream()
                        .filter(decision -> decision.outcome() == Decision.Outcome.CHANGED_AFTER_APPEAL)
                        .max(Comparator.comparing(Decision::madeOn))
                        .map(Decision::madeBy)
                : Optional.empty();
    }

    private static Optional<Authority> stated(Submission submission) {
        return submission
                .form()
                .about()
                .decision()
                .map(StatedDecision::authority)
                .flatMap(Authority::parse);
    }
}
