package no.postmottak.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Assessments;
import no.postmottak.admission.Dossier;
import no.postmottak.admission.Evidence;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.correction.Asking;
import no.postmottak.correction.Replies;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submissions;

/** Brings a later sending together with the earlier one it completes, when whoever sent the first sent it. */
public final class Completion {

    private static final String SOURCE = "What was typed, and the receipt code or login it came with";

    private static final int MOST_HOPS = 20;

    private final Weigher weigher;
    private final Asking asking;
    private final Books books;

    /** Where it is read from and written down. */
    public record Books(Submissions submissions, Replies replies, Assessments assessments) {}

    /** The earlier sending that a later one names, and whether it is proven to come from the same sender. */
    record Answered(Submission first, boolean isProven) {}

    public Completion(Weigher weigher, Asking asking, Books books) {
        this.weigher = weigher;
        this.asking = asking;
        this.books = books;
    }

    /** What this submission says it completes; nothing of an unproven claim changes the earlier one. */
    Optional<Answered> answeredBy(Submission reply) {
        return reply.form()
                .inReplyTo()
                .flatMap(Reference::parse)
                .flatMap(books.submissions()::byReference)
                .filter(first -> !first.id().equals(reply.id()))
                .map(named -> new Answered(beginningOf(named), isFromWhoSent(named, reply)));
    }

    /** Whoever goes on from a reply means what that reply completed. */
    private Submission beginningOf(Submission named) {
        var first = named;
        for (var hop = 0; hop < MOST_HOPS; hop++) {
            var before = books.replies().firstOf(first.id()).flatMap(books.submissions()::byId);
            if (before.isEmpty()) {
                return first;
            }
            first = before.get();
        }
        return first;
    }

    /** Weighed by the day the first was sent: whoever puts something right in time is not late for it. */
    Assessment weigh(Submission submission, Optional<Answered> answered) {
        var alone = weigher.weigh(keepingTheDate(submission, answered), repliesTo(submission));
        return answered.map(each -> alone.tellingOfficers(List.of(finding(each))))
                .orElse(alone);
    }

    /** The same of a dossier that is laid together already. */
    public Assessment weigh(Dossier dossier) {
        var submission = keepingTheDate(dossier.submission(), answeredBy(dossier.submission()));
        return weigher.weigh(dossier.of(submission), repliesTo(submission));
    }

    /** Enters the reply and settles what the first one lacked; joins the running transaction. */
    void enter(Submission reply, Answered answered) {
        var first = answered.first();
        books.replies().enter(reply.id(), first.id(), answered.isProven());
        books.replies().hold(first.id());
        books.assessments().of(first.id()).ifPresent(before -> settle(reply, answered, before));
    }

    /** Waits for replies that are being entered, so that none is missed. */
    void hold(SubmissionId submission) {
        books.replies().hold(submission);
    }

    boolean hasReplies(SubmissionId submission) {
        return !books.replies().provenTo(submission).isEmpty();
    }

    private void settle(Submission reply, Answered answered, Assessment before) {
        var first = answered.first();
        // a reply that is weighed again is told of once
        var told = before.tellingOfficersOnce(tellOf(reply, answered));
        if (!answered.isProven()) {
            books.assessments().record(told);
            return;
        }
        var anew = weigh(first, answeredBy(first));
        var now = new Assessment(first.id(), anew.fromWhatWasSent(), anew.withTheCase(), told.forOfficers());
        books.assessments().record(now);
        asking.settle(first, now, reply.id());
    }

    private List<Submission> repliesTo(Submission first) {
        return books.replies().provenTo(first.id()).stream()
                .flatMap(id -> books.submissions().byId(id).stream())
                .toList();
    }

    private static Submission keepingTheDate(Submission submission, Optional<Answered> answered) {
        return answered.filter(Answered::isProven)
                .map(Answered::first)
                .filter(first -> first.kind() == submission.kind())
                .map(first -> submission.arriving(first.arrival()))
                .orElse(submission);
    }

    private boolean isFromWhoSent(Submission first, Submission reply) {
        var isSamePerson = first.caller()
                .person()
                .filter(person -> reply.caller().person().filter(person::equals).isPresent())
                .isPresent();
        return isSamePerson
                || reply.caller()
                        .heldCode()
                        .filter(digest -> books.replies().isOpenedBy(first.id(), digest))
                        .isPresent();
    }

    /** What the officer with the reply is told. */
    private static Finding finding(Answered answered) {
        var code = answered.isProven() ? "COMPLETES" : "SAYS_IT_COMPLETES";
        return finding(answered, code, answered.first());
    }

    /** What the officer with the first one is told. */
    private static Finding tellOf(Submission reply, Answered answered) {
        return finding(answered, answered.isProven() ? "COMPLETED_BY" : "PERHAPS_COMPLETED_BY", reply);
    }

    private static Finding finding(Answered answered, String code, Submission other) {
        var evidence = new Evidence(code, Map.of("reference", other.reference().code()));
        var outcome = answered.isProven() ? Outcome.MET : Outcome.UNSURE;
        return new Finding(RequirementName.REPLY, outcome, evidence, SOURCE);
    }
}
