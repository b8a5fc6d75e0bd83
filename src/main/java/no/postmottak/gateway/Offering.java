package no.postmottak.gateway;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.postmottak.admission.Assessments;
import no.postmottak.admission.ReadingCopyFindings;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.delivery.Deliveries;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Envelopes;
import no.postmottak.filing.Filings;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.malware.Originals;
import no.postmottak.malware.Seals;
import no.postmottak.malware.Verdict;
import no.postmottak.reading.FactsRecords;
import no.postmottak.routing.Routings;
import no.postmottak.submission.Document;
import no.postmottak.submission.DocumentId;
import no.postmottak.submission.Submission;

/**
 * Packs envelopes of what may be handed over and lays them into inboxes, and packs another one when originals that were
 * sealed may be handed over too, or when one in it turns out to be infected.
 */
public final class Offering {

    private final Envelopes envelopes;
    private final Records records;
    private final Books books;
    private final Clock clock;

    /** What an envelope is packed from. */
    public record Records(
            FactsRecords facts,
            Seals seals,
            Assessments assessments,
            Filings filings,
            CaseFiles caseFiles,
            Routings routings) {}

    /** Where it is written down. */
    public record Books(Deliveries deliveries, Journal journal) {}

    /** A packed envelope that is not in the inbox yet, what it was packed without, and which one it is instead of. */
    record Offer(Delivery delivery, Set<DocumentId> keptBack, Optional<Delivery> insteadOf) {}

    public Offering(Envelopes envelopes, Records records, Books books, Clock clock) {
        this.envelopes = envelopes;
        this.records = records;
        this.books = books;
        this.clock = clock;
    }

    /** Packs for the receiver a submission was routed to; empty when an envelope lies there already. */
    Optional<Offer> first(Submission submission) {
        var contents = contents(submission);
        var earlier = books.deliveries().of(submission.id());
        var id = DeliveryId.inRoundAfter(
                earlier, submission.id(), contents.routedTo().authority());
        return books.deliveries().byId(id).isPresent()
                ? Optional.empty()
                : Optional.of(pack(id, contents, Optional.empty()));
    }

    /** Packs again when the envelope that lies there is without something that may go with it, or with what may not. */
    Optional<Offer> renewal(Submission submission) {
        return toBeRenewed(submission).map(old -> {
            var others = books.deliveries().of(submission.id()).stream()
                    .map(each -> each.id().equals(old.id()) ? each.in(Delivery.Status.REPLACED) : each)
                    .toList();
            var id = DeliveryId.inRoundAfter(others, submission.id(), old.receiver());
            return pack(id, contents(submission), Optional.of(old));
        });
    }

    /** Writes an offer down; must be in the transaction that ends the errand. */
    void enter(Submission submission, Offer offer) {
        books.deliveries().hold(submission.id());
        // a verdict that came while the envelope was packed: it is packed anew by the next try
        if (!records.seals().of(submission).keptBack().equals(offer.keptBack())) {
            throw new SealsChanged();
        }
        var isStillThere = offer.insteadOf()
                .map(old -> books.deliveries().close(old.id(), Delivery.Status.REPLACED))
                .orElse(true);
        // what a person returned or passed on meanwhile is not put back
        if (isStillThere && books.deliveries().offer(offer.delivery(), offer.keptBack())) {
            note(offer.delivery());
        }
    }

    /** Makes sure that nothing came between: an envelope that was just offered may have been packed before a verdict. */
    void enterNothing(Submission submission) {
        books.deliveries().hold(submission.id());
        if (toBeRenewed(submission).isPresent()) {
            throw new SealsChanged();
        }
    }

    /** One with too little in it, or with an original that is sealed by now. */
    private Optional<Delivery> toBeRenewed(Submission submission) {
        var originals = records.seals().of(submission);
        var found = infected(submission, originals);
        var receiver = records.routings().of(submission.id()).map(routed -> routed.authority());
        return books.deliveries().of(submission.id()).stream()
                .filter(Delivery::isInInbox)
                .filter(delivery -> receiver.filter(delivery.receiver()::equals).isPresent())
                .filter(delivery -> {
                    var keptBack = books.deliveries().keptBackFrom(delivery.id());
                    return keptBack.stream()
                                    .anyMatch(document -> originals.of(document).mayTravel())
                            || !keptBack.containsAll(found);
                })
                .findFirst();
    }

    private static Set<DocumentId> infected(Submission submission, Originals originals) {
        return submission.documents().stream()
                .map(Document::id)
                .filter(id -> originals.of(id).verdict().answer() == Verdict.Answer.INFECTED)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Offer pack(DeliveryId id, Envelopes.Contents contents, Optional<Delivery> insteadOf) {
        var receiver = contents.routedTo().authority();
        var delivery = new Delivery(
                id,
                contents.submission().id(),
                receiver,
                envelopes.pack(contents, receiver),
                Delivery.Status.OFFERED,
                clock.instant(),
                Optional.empty());
        return new Offer(delivery, contents.originals().keptBack(), insteadOf);
    }

    private void note(Delivery delivery) {
        books.journal()
                .append(new Entry(
                        delivery.submission().value(),
                        Event.ENVELOPE_MADE,
                        "gateway",
                        delivery.offeredAt(),
                        Map.of(
                                "receiver", delivery.receiver().code(),
                                "sha256", delivery.envelope().sha256().hex())));
    }

    private Envelopes.Contents contents(Submission submission) {
        Originals originals = records.seals().of(submission);
        var facts = records.facts().of(submission.id()).orElseThrow();
        var assessment = records.assessments().of(submission.id()).orElseThrow();
        var filings = records.filings().of(submission.id());
        var caseFile = filings.stream()
                .findFirst()
                .flatMap(filing -> records.caseFiles().byId(filing.caseFile()));
        return new Envelopes.Contents(
                submission,
                facts,
                originals,
                assessment.tellingOfficers(ReadingCopyFindings.of(submission, facts)),
                records.routings().of(submission.id()).orElseThrow(),
                new Envelopes.OnCase(caseFile, List.copyOf(filings)));
    }
}
