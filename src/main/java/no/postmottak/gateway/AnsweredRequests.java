package no.postmottak.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.admission.Assessments;
import no.postmottak.admission.Evidence;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.casefile.CaseFile;
import no.postmottak.correspondence.InformationRequest;
import no.postmottak.correspondence.Reply;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.submission.Submission;

/** Joins what is filed to the request it answers, and tells the officer which one that is. */
public final class AnsweredRequests {

    private static final String SOURCE = "The letters that asked for something on the case";

    private final RequestDesk desk;
    private final Assessments assessments;

    public AnsweredRequests(RequestDesk desk, Assessments assessments) {
        this.desk = desk;
        this.assessments = assessments;
    }

    /** Must be in the transaction that files it. */
    void file(Submission submission, CaseFile file) {
        var found = desk.file(submission, file.id()).stream()
                .flatMap(reply -> finding(reply).stream())
                .toList();
        if (!found.isEmpty()) {
            assessments
                    .of(submission.id())
                    .map(assessment -> assessment
                            .withoutTelling(RequirementName.ANSWERS_REQUEST)
                            .tellingOfficers(List.copyOf(found)))
                    .ifPresent(assessments::record);
        }
    }

    private Optional<Finding> finding(Reply reply) {
        return desk.of(reply.request()).map(request -> finding(reply, request));
    }

    private static Finding finding(Reply reply, InformationRequest request) {
        var values = Map.of(
                "reference", request.reference().code(), "day", request.due().toString());
        var outcome = reply.found() == Reply.Found.NAMED ? Outcome.MET : Outcome.UNSURE;
        return new Finding(
                RequirementName.ANSWERS_REQUEST,
                outcome,
                new Evidence(reply.found().name(), values),
                SOURCE);
    }
}
