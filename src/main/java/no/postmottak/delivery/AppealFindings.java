package no.postmottak.delivery;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.postmottak.admission.Assessments;
import no.postmottak.admission.Evidence;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submissions;

/** Tells officers, on both sides, which appeals of a decision belong together, or perhaps do. */
public final class AppealFindings {

    private static final String SOURCE = "The appeals of the same decision that lie on the case";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Assessments assessments;
    private final Submissions submissions;

    public AppealFindings(Assessments assessments, Submissions submissions) {
        this.assessments = assessments;
        this.submissions = submissions;
    }

    /** Nobody asks anything any more: the later one supplements the first. */
    void joined(SubmissionId later, SubmissionId first) {
        tell(later, first, Outcome.MET, "SUPPLEMENTS");
        tell(first, later, Outcome.MET, "SUPPLEMENTED_BY");
    }

    /** A question to a person, on both. */
    void ask(SubmissionId later, SubmissionId first, boolean isDecisionSure) {
        var code = isDecisionSure ? "BY_ANOTHER_SENDER" : "DECISION_NOT_SURE";
        tell(later, first, Outcome.UNSURE, code);
        tell(first, later, Outcome.UNSURE, code);
    }

    /** A person has parted them. */
    void part(SubmissionId later, SubmissionId first) {
        tell(later, first, Outcome.UNSURE, "PARTED_BY_A_PERSON");
        tell(first, later, Outcome.UNSURE, "PARTED_BY_A_PERSON");
    }

    /** What was said of the same other appeal before is said anew. */
    private void tell(SubmissionId here, SubmissionId there, Outcome outcome, String code) {
        var other = submissions.byId(there).orElseThrow();
        assessments
                .of(here)
                .map(assessment -> assessment.withoutTelling(finding -> isAbout(finding, other)))
                .map(assessment -> assessment.tellingOfficers(List.of(finding(other, outcome, code))))
                .ifPresent(assessments::record);
    }

    private static boolean isAbout(Finding finding, Submission other) {
        return finding.requirement() == RequirementName.SECOND_APPEAL
                && other.reference().code().equals(finding.evidence().values().get("reference"));
    }

    private static Finding finding(Submission other, Outcome outcome, String code) {
        var day = other.arrival().receivedAt().atZone(OSLO).toLocalDate().toString();
        var evidence = new Evidence(code, Map.of("reference", other.reference().code(), "day", day));
        return new Finding(RequirementName.SECOND_APPEAL, outcome, evidence, SOURCE);
    }
}
