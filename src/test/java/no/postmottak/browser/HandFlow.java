package no.postmottak.browser;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.admission.Admission;
import no.postmottak.admission.DeadlineRequirement;
import no.postmottak.admission.Dossier;
import no.postmottak.admission.KnownRequirements;
import no.postmottak.admission.adapter.RequirementsYaml;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.DufNumberRules;
import no.postmottak.checklist.Checklists;
import no.postmottak.checklist.Supplements;
import no.postmottak.checklist.adapter.ChecklistsYaml;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.deadline.adapter.LegalRegimesYaml;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Envelopes;
import no.postmottak.delivery.LogProof;
import no.postmottak.delivery.adapter.AsicEnvelopes;
import no.postmottak.delivery.adapter.EnvelopeSettings;
import no.postmottak.filing.CaseMatch;
import no.postmottak.filing.CaseMatching;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.reading.Facts;
import no.postmottak.reading.Reader;
import no.postmottak.reading.ReadingRound;
import no.postmottak.review.SetAside;
import no.postmottak.routing.Home;
import no.postmottak.routing.RoutingQuestion;
import no.postmottak.routing.adapter.RoutingYaml;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;

/** Carries one submission through the house at once, step by step, without queue or routes. */
final class HandFlow {

    static final SignatureJudge JUDGE = new SignatureJudge(new SignaturePolicy(0.9, 0.1));

    private static final Path CONFIG = Path.of("config");

    final Checklists checklists;
    final Supplements supplements;

    private final Storage storage;
    private final Reader reader;
    private final Clock clock = Clock.systemUTC();
    final Admission admission;
    private final CaseMatching matching;
    private final Envelopes envelopes;

    HandFlow(Storage storage, Reader reader, Authorities authorities) {
        this.storage = storage;
        this.reader = reader;
        var law = new Deadlines(
                LegalRegimesYaml.read(CONFIG.resolve("legal-regimes.yaml")).withCorrectionDays(14),
                new WorkingDays(new JollydayHolidays()));
        this.checklists = ChecklistsYaml.read(CONFIG.resolve("checklists.yaml"));
        this.supplements = new Supplements(checklists, law, storage.submissions);
        var deadlines = new DeadlineRequirement(law);
        var requirements =
                RequirementsYaml.read(CONFIG.resolve("requirements.yaml"), KnownRequirements.of(deadlines, JUDGE));
        this.admission = new Admission(requirements, deadlines);
        this.matching = new CaseMatching(storage.caseFiles, new DufNumberRules(clock, 1960, true));
        this.envelopes = new AsicEnvelopes(
                storage.vault,
                storage.keyring,
                new EnvelopeSettings(
                        authorities,
                        JUDGE,
                        "offl. § 13",
                        2_000_000_000L,
                        sent -> new LogProof(List.of(), Optional.empty())),
                clock);
    }

    void carry(Submission submission) {
        var facts = read(submission);
        var match = matching.match(submission, facts);
        var caseFile =
                match instanceof CaseMatch.OnCases found ? Optional.of(found.first()) : Optional.<CaseFile>empty();
        storage.assessments.record(admission.assess(new Dossier(submission, facts, caseFile)));
        reached(submission, State.WEIGHED, Event.WEIGHED);
        switch (match) {
            case CaseMatch.OnCases found -> deliver(submission, facts, found.first());
            case CaseMatch.Unclear unclear -> setAside(submission, unclear);
        }
    }

    private Facts read(Submission submission) {
        var facts = new ReadingRound(reader, storage.vault, submission).read().facts();
        storage.facts.record(submission.id(), facts);
        reached(submission, State.READ, Event.READ);
        return facts;
    }

    private void deliver(Submission submission, Facts facts, CaseFile file) {
        storage.filings.file(submission.id(), file.id(), clock.instant());
        reached(submission, State.FILED, Event.FILED);
        var question = RoutingQuestion.of(
                submission.kind(), Optional.of(Authority.UDI), Optional.of(file.holder()), Home.UNKNOWN);
        var routed =
                RoutingYaml.read(CONFIG.resolve("routing.yaml")).route(question).orElseThrow();
        storage.routings.record(submission.id(), routed);
        reached(submission, State.ROUTED, Event.ROUTED);
        var assessment = storage.assessments.of(submission.id()).orElseThrow();
        var onCase = new Envelopes.OnCase(Optional.of(file), storage.filings.of(submission.id()));
        var envelope = envelopes.pack(
                new Envelopes.Contents(submission, facts, storage.seals.of(submission), assessment, routed, onCase),
                routed.authority());
        storage.deliveries.offer(new Delivery(
                DeliveryId.of(submission.id(), routed.authority()),
                submission.id(),
                routed.authority(),
                envelope,
                Delivery.Status.OFFERED,
                clock.instant(),
                Optional.empty()));
    }

    private void setAside(Submission submission, CaseMatch.Unclear unclear) {
        var cause = SetAside.Cause.of(Step.FILE, unclear.reason(), unclear.typed(), unclear.found());
        storage.setAsides.add(
                new SetAside(UUID.randomUUID(), submission.id(), cause, clock.instant(), Optional.empty()));
        reached(submission, State.SET_ASIDE, Event.SET_ASIDE);
    }

    private void reached(Submission submission, State state, Event event) {
        storage.submissions.moveTo(submission.id(), state);
        storage.journal.append(new Entry(submission.id().value(), event, "gateway", clock.instant(), Map.of()));
    }
}
