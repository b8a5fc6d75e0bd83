package no.postmottak.app;

import java.time.Clock;
import java.util.List;
import no.postmottak.app.configuration.Settings;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.filing.Filings;
import no.postmottak.routing.RoutingQuestion;
import no.postmottak.routing.RoutingQuestions;
import no.postmottak.routing.Routings;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submissions;

/** What came in before, opened to be read while the gateway stands still. */
record PastIntake(Submissions submissions, CaseFiles caseFiles, Filings filings, Routings routings) {

    /** A question that routing a submission asks on one of its cases, told without a word of the case. */
    record Asked(String told, RoutingQuestion question) {}

    static PastIntake open(Settings settings, Closing closing, Clock clock) {
        var home = closing.with(HomeFolder.open(settings.files().home()));
        var registers = Registers.open(Foundations.lay(settings, home, closing, clock), clock);
        var cases = registers.cases();
        return new PastIntake(registers.intake().submissions(), cases.caseFiles(), cases.filings(), cases.routings());
    }

    /** None where a person chose the receiver without a case. */
    List<Asked> questionsOf(SubmissionId id, RoutingQuestions questions) {
        return submissions.byId(id).stream()
                .flatMap(submission -> filings.of(id).stream()
                        .flatMap(filing -> caseFiles.byId(filing.caseFile()).stream())
                        .map(file -> new Asked(
                                submission.reference() + " " + submission.kind(), questions.of(submission, file))))
                .toList();
    }
}
