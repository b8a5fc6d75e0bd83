package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Forwarding;
import no.postmottak.delivery.Inbox;
import no.postmottak.mandate.MandateDesk;
import no.postmottak.routing.RoutedTo;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.web.Access;
import no.postmottak.web.Actors;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.EnvelopeAnswer;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Visit;
import no.postmottak.web.status.CorrectionShown;
import no.postmottak.web.status.Prospects;
import no.postmottak.web.status.Shown;
import no.postmottak.web.status.ShownCorrections;
import no.postmottak.web.status.Status;

/** One delivery before an officer: what was sent, what was found in it and why it came here. */
public final class InboxItemPages implements Endpoints {

    private static final String ITEM = "/inbox/{id}";

    private final Pages pages;
    private final Counter counter;
    private final Papers papers;
    private final Exhibits exhibits;

    /** The inbox itself, who may act, who else there is, what lies ahead, what the journal calls officers, and letters. */
    public record Counter(
            Inbox inbox,
            MandateDesk mandates,
            Authorities authorities,
            Prospects prospects,
            Actors actors,
            ShownCorrections corrections) {}

    public InboxItemPages(Pages pages, Counter counter, Papers papers, Exhibits exhibits) {
        this.pages = pages;
        this.counter = counter;
        this.papers = papers;
        this.exhibits = exhibits;
    }

    /** Everything about one delivery. */
    public record View(
            Delivery delivery,
            Submission submission,
            Weighed weighed,
            Optional<RoutedTo> routedTo,
            List<Papers.OnCase> cases,
            List<DocumentView> documents,
            Desk desk) {
        public View {
            cases = List.copyOf(cases);
            documents = List.copyOf(documents);
        }
    }

    /** What weighing came to, with the case record, what the sender said of documents, and what was asked for. */
    public record Weighed(
            List<Status.FindingShown> findings,
            Optional<Status.DeadlineShown> deadline,
            Status.Ahead ahead,
            List<CorrectionShown> corrections) {
        public Weighed {
            findings = List.copyOf(findings);
            corrections = List.copyOf(corrections);
        }

        /** Whether it is an appeal of what cannot be appealed any more, so that a request for reversal is offered. */
        public boolean isPastAppeal(SubmissionKind kind) {
            return kind == SubmissionKind.APPEAL
                    && findings.stream()
                            .anyMatch(finding -> finding.requirement() == RequirementName.APPEAL_EXISTS
                                    && finding.outcome() == Outcome.NOT_MET);
        }
    }

    /** What can be done from here: who may act, to whom it can be passed on, and what was wrong with the last try. */
    public record Desk(WhoMayAct who, List<Authority> others, List<FieldError> errors) {
        public Desk {
            others = List.copyOf(others);
            errors = List.copyOf(errors);
        }

        public Forwarding.Why[] reasons() {
            return Forwarding.Why.values();
        }

        /** The key of what is wrong with a field; empty when nothing is. */
        public String errorKey(String field) {
            return errors.stream()
                    .filter(error -> error.field().equals(field))
                    .map(FieldError::key)
                    .findFirst()
                    .orElse("");
        }
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get(ITEM, Access.OFFICER, ctx -> show(ctx, List.of())),
                Endpoint.get(ITEM + "/documents/{document}", Access.OFFICER, ctx -> exhibits.original(ctx, sent(ctx))),
                Endpoint.get(ITEM + "/copies/{document}", Access.OFFICER, ctx -> exhibits.copy(ctx, sent(ctx))),
                Endpoint.get(ITEM + "/pages/{document}/{page}", Access.OFFICER, ctx -> exhibits.page(ctx, sent(ctx))),
                Endpoint.get(ITEM + "/crops/{document}/{crop}", Access.OFFICER, ctx -> exhibits.crop(ctx, sent(ctx))),
                Endpoint.get(ITEM + "/envelope", Access.OFFICER, this::envelope));
    }

    /** The page, with what was wrong with the last try. */
    void show(Context ctx, List<FieldError> errors) {
        var delivery = delivery(ctx);
        var submission = papers.submission(delivery.submission());
        var others = counter.authorities().all().stream()
                .map(Authorities.Listed::authority)
                .filter(authority -> !authority.equals(delivery.receiver()))
                .toList();
        var view = new View(
                delivery,
                submission,
                weighed(submission, PageLanguages.of(ctx).tag()),
                papers.routings().of(submission.id()),
                papers.casesOf(submission.id()),
                DocumentView.of(submission, papers),
                new Desk(WhoMayAct.of(counter.mandates(), papers, submission), others, errors));
        pages.show(ctx, "inbox-item", pages.withForm(ctx), view);
    }

    private Weighed weighed(Submission submission, String language) {
        var assessment = papers.assessment(submission);
        return new Weighed(
                assessment.map(Shown::forOfficers).orElse(List.of()),
                assessment
                        .map(Assessment::withTheCase)
                        .flatMap(Assessment.Weighing::deadline)
                        .map(deadline -> Shown.deadline(deadline, language)),
                counter.prospects().forOfficers(submission, language),
                counter.corrections().toOfficers(submission.id(), language));
    }

    private void envelope(Context ctx) {
        var delivery = delivery(ctx);
        var reference = papers.submission(delivery.submission()).reference();
        var handedOut = counter.inbox().envelope(delivery, actor(ctx));
        EnvelopeAnswer.give(
                ctx, delivery, handedOut, (ending, mediaType) -> Downloads.named(ctx, reference + ending, mediaType));
    }

    /** What lies in the officer's own inbox. */
    Submission sent(Context ctx) {
        return papers.submission(delivery(ctx).submission());
    }

    private Delivery delivery(Context ctx) {
        return counter.inbox()
                .item(id(ctx), InboxPages.authorityOf(ctx))
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
    }

    static DeliveryId id(Context ctx) {
        return Numbers.pathUuid(ctx, "id").map(DeliveryId::new).orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
    }

    private String actor(Context ctx) {
        return counter.actors().of(Visit.visitor(ctx));
    }
}
