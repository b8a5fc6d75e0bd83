package no.postmottak.web.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Assessments;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.casefile.HeldDocuments;
import no.postmottak.casefile.PersonId;
import no.postmottak.checklist.ExpectedDocument;
import no.postmottak.delivery.Deliveries;
import no.postmottak.filing.Appeals;
import no.postmottak.filing.Filings;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.malware.Seals;
import no.postmottak.reading.FactsRecords;
import no.postmottak.routing.Routings;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.submission.Reference;
import no.postmottak.submission.State;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submissions;

/**
 * Shows a submission to those who may see it. Whether a case was found is told only to somebody who is on that case:
 * everybody else is shown what would be shown of a submission without one.
 */
public final class Statuses {

    private static final Set<Event> BEFORE_THE_CASE = Set.of(Event.RECEIVED, Event.READ, Event.WEIGHED);
    private static final Set<Event> ON_THE_CASE = Set.of(
            Event.RECEIVED,
            Event.READ,
            Event.WEIGHED,
            Event.FILED,
            Event.SET_ASIDE,
            Event.ROUTED,
            Event.DELIVERED,
            Event.RETURNED,
            Event.APPEALS_JOINED,
            Event.TREATED_AS,
            Event.FORWARDED);

    private final Seen seen;
    private final CaseSide caseSide;
    private final ShownCorrections corrections;
    private final Shown shown;

    /** What is known of a submission from itself. */
    public record Seen(
            Submissions submissions,
            FactsRecords facts,
            Seals seals,
            Assessments assessments,
            Prospects prospects,
            Journal journal) {}

    /** What is known of it from the case and the way it took. */
    public record Onwards(
            CaseFiles caseFiles,
            HeldDocuments held,
            Filings filings,
            Routings routings,
            Deliveries deliveries,
            Appeals appeals) {}

    public Statuses(Seen seen, Onwards onwards, ShownCorrections corrections, SignatureJudge judge) {
        this.seen = seen;
        this.caseSide = new CaseSide(seen, onwards);
        this.corrections = corrections;
        this.shown = new Shown(judge);
    }

    /** Empty also when there is such a submission, but not for this asker. */
    public Optional<Status> of(Reference reference, Asker asker) {
        return submission(reference, asker).map(submission -> status(submission, asker));
    }

    /** The documents that are still to come with a submission, for those who may see it. */
    public List<ExpectedDocument> awaited(Reference reference, Asker asker) {
        return submission(reference, asker).map(seen.prospects()::awaited).orElse(List.of());
    }

    /** What authorities hold on the cases this visitor is on. */
    public List<Status.Held> heldFor(Asker asker) {
        return asker.visitor().person().map(caseSide::heldFor).orElse(List.of());
    }

    /** Everything this visitor has sent while logged in, newest first. */
    public List<Status> sentBy(Asker asker) {
        return asker.visitor().person().map(seen.submissions()::sentBy).orElse(List.of()).stream()
                .map(submission -> status(submission, asker))
                .toList();
    }

    /** The submission itself; empty also when there is one, but not for this asker. */
    public Optional<Submission> submission(Reference reference, Asker asker) {
        // the code is looked up by its digest, so how long it takes says nothing about the code
        return asker.code()
                .flatMap(code -> seen.submissions().byReceiptCode(reference, code))
                .or(() -> asker.visitor().person().flatMap(person -> ownOf(person, reference)));
    }

    private Optional<Submission> ownOf(PersonId person, Reference reference) {
        return seen.submissions()
                .byReference(reference)
                .filter(submission ->
                        submission.caller().person().filter(person::equals).isPresent());
    }

    private Status status(Submission submission, Asker asker) {
        var onCase = caseSide.of(submission, asker);
        var isOnCase = onCase.isPresent();
        var weighing = seen.assessments()
                .of(submission.id())
                .map(assessment -> isOnCase ? assessment.withTheCase() : assessment.fromWhatWasSent());
        return new Status(
                Shown.head(submission, seen.prospects().of(submission, asker.language())),
                isOnCase ? submission.state() : stateBeforeTheCase(submission),
                shown.documents(
                        submission, seen.seals().of(submission), seen.facts().of(submission.id())),
                new Status.Weighed(weighing.map(Shown::findings).orElse(List.of()), asked(submission, asker, isOnCase)),
                weighing.flatMap(Assessment.Weighing::deadline)
                        .map(deadline -> Shown.deadline(deadline, asker.language())),
                onCase,
                timeline(submission, isOnCase));
    }

    private List<CorrectionShown> asked(Submission submission, Asker asker, boolean isOnCase) {
        return seen.assessments()
                .of(submission.id())
                .filter(assessment -> isOnCase)
                .map(assessment -> corrections.onCase(submission, assessment, asker.language()))
                .orElseGet(() -> corrections.toSender(submission.id(), asker.language()));
    }

    private State stateBeforeTheCase(Submission submission) {
        if (seen.assessments().of(submission.id()).isPresent()) {
            return State.WEIGHED;
        }
        var isRead = seen.facts()
                .of(submission.id())
                .filter(facts -> !facts.areToBeRecognised())
                .isPresent();
        return isRead ? State.READ : State.RECEIVED;
    }

    /** The first time of each: a step taken again, perhaps by a person's hand, is not for everybody to see. */
    private List<Status.Happening> timeline(Submission submission, boolean isOnCase) {
        var told = isOnCase ? ON_THE_CASE : BEFORE_THE_CASE;
        var met = new java.util.HashSet<Event>();
        return seen.journal().of(submission.id().value()).stream()
                .filter(entry -> told.contains(entry.event()))
                .filter(entry -> isOnCase || met.add(entry.event()))
                .map(Statuses::happening)
                .toList();
    }

    private static Status.Happening happening(Entry entry) {
        return new Status.Happening(entry.at(), entry.event());
    }
}
