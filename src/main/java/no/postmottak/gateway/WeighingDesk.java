package no.postmottak.gateway;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Assessments;
import no.postmottak.correction.Asking;
import no.postmottak.gateway.Completion.Answered;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.submission.State;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submissions;

/** Where requirements are held against facts, and senders are asked for what is missing. */
public final class WeighingDesk {

    private final Completion completion;
    private final Asking asking;
    private final Books books;
    private final Clock clock;

    /** Where it is written down. */
    public record Books(
            Assessments assessments, Submissions submissions, SupplementBook supplements, Journal journal) {}

    public WeighingDesk(Completion completion, Asking asking, Books books, Clock clock) {
        this.completion = completion;
        this.asking = asking;
        this.books = books;
        this.clock = clock;
    }

    public Visit weigh(Visit visit) {
        var submission = visit.item();
        var answered = completion.answeredBy(submission);
        var assessment = completion.weigh(submission, answered);
        return visit.entering(() -> enter(submission, assessment, answered));
    }

    private void enter(Submission submission, Assessment weighed, Optional<Answered> answered) {
        completion.hold(submission.id());
        // a reply may have been entered since it was weighed
        var assessment = completion.hasReplies(submission.id()) ? completion.weigh(submission, answered) : weighed;
        books.assessments().record(assessment);
        books.submissions().moveTo(submission.id(), State.WEIGHED);
        books.journal().append(weighed(assessment));
        books.supplements().follow(submission);
        asking.on(submission, assessment);
        answered.ifPresent(each -> completion.enter(submission, each));
    }

    /** What anyone may know of it; whether a case was found is not in it. */
    private Entry weighed(Assessment assessment) {
        var shortfalls = assessment.fromWhatWasSent().shortfalls().size();
        return new Entry(
                assessment.submission().value(),
                Event.WEIGHED,
                "gateway",
                clock.instant(),
                Map.of("shortfalls", Integer.toString(shortfalls)));
    }
}
