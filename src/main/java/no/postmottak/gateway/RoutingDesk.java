package no.postmottak.gateway;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.filing.Filings;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.review.Resolution.Action.SendTo;
import no.postmottak.review.ReviewDesk;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsideReason;
import no.postmottak.routing.Confirm;
import no.postmottak.routing.RoutedTo;
import no.postmottak.routing.RoutingQuestions;
import no.postmottak.routing.RoutingTable;
import no.postmottak.routing.Routings;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submissions;

/** Where the receiver is chosen: by a person's word where there is one, else by the decision table. */
public final class RoutingDesk {

    private final Rules rules;
    private final ReviewDesk review;
    private final Books books;
    private final Clock clock;

    /** What the choice follows. */
    public record Rules(RoutingTable table, RoutingQuestions questions, Predecessors predecessors) {}

    /** Where it is read from and written down. */
    public record Books(
            CaseFiles caseFiles, Filings filings, Routings routings, Submissions submissions, Journal journal) {}

    public RoutingDesk(Rules rules, ReviewDesk review, Books books, Clock clock) {
        this.rules = rules;
        this.review = review;
        this.books = books;
        this.clock = clock;
    }

    public Visit route(Visit visit) {
        var submission = visit.item();
        var byPerson = review.lastDecisionOn(submission.id())
                .filter(SendTo.class::isInstance)
                .map(SendTo.class::cast)
                .map(sendTo -> new RoutedTo(sendTo.authority(), "person", "A person in the mail room chose it."));
        return byPerson.map(routedTo -> confirmed(visit, submission, routedTo, routedTo))
                .orElseGet(() -> byTable(visit, submission));
    }

    private Visit byTable(Visit visit, Submission submission) {
        var routed = receivers(submission);
        var authorities = routed.stream()
                .map(each -> each.map(RoutedTo::authority))
                .distinct()
                .toList();
        if (routed.isEmpty() || authorities.contains(Optional.empty())) {
            return visit.asking(cause(SetAsideReason.NO_ROUTE));
        }
        // a family whose cases lie with different bodies: which of them gets the one letter, a person says
        if (authorities.size() > 1) {
            return visit.asking(cause(SetAsideReason.ROUTES_DISAGREE));
        }
        var byTable = routed.getFirst().orElseThrow();
        return confirmed(visit, submission, byTable, rules.predecessors().lead(submission, byTable));
    }

    private Visit confirmed(Visit visit, Submission submission, RoutedTo asked, RoutedTo receiver) {
        return question(submission, asked)
                .map(visit::asking)
                .orElseGet(() -> visit.entering(() -> enter(submission, receiver)));
    }

    /** What a person is asked before it goes where it is to go, unless one has answered already. */
    private Optional<SetAside.Cause> question(Submission submission, RoutedTo routedTo) {
        return toConfirm(submission, routedTo)
                .map(confirm -> SetAsideReason.valueOf(confirm.name()))
                .filter(reason -> !review.hasAnswered(submission.id(), reason))
                .map(reason -> SetAside.Cause.told(
                        Step.ROUTE, reason, routedTo.authority().code() + ": " + routedTo.reason()));
    }

    /** A withdrawal ends an application: it is asked about whatever the table says, and whoever sent it on. */
    private Optional<Confirm> toConfirm(Submission submission, RoutedTo routedTo) {
        return submission.kind() == SubmissionKind.WITHDRAWAL
                ? Optional.of(Confirm.WITHDRAWAL_NEEDS_A_PERSON)
                : rules.table().toConfirm(routedTo);
    }

    private List<Optional<RoutedTo>> receivers(Submission submission) {
        return books.filings().of(submission.id()).stream()
                .flatMap(filing -> books.caseFiles().byId(filing.caseFile()).stream())
                .map(file -> rules.table().route(rules.questions().of(submission, file)))
                .toList();
    }

    private void enter(Submission submission, RoutedTo routedTo) {
        books.routings().record(submission.id(), routedTo);
        books.submissions().moveTo(submission.id(), State.ROUTED);
        books.journal()
                .append(new Entry(
                        submission.id().value(),
                        Event.ROUTED,
                        "gateway",
                        clock.instant(),
                        Map.of("authority", routedTo.authority().code(), "rule", routedTo.rule())));
    }

    private static SetAside.Cause cause(SetAsideReason reason) {
        return SetAside.Cause.of(Step.ROUTE, reason, List.of(), List.of());
    }
}
