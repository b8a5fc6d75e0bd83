package no.postmottak.gateway;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import no.postmottak.admission.Assessments;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.delivery.Deliveries;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Envelopes;
import no.postmottak.filing.Filings;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.reading.FactsRecords;
import no.postmottak.routing.Routings;
import no.postmottak.submission.Submission;

/** Where envelopes are packed and laid into the receiver's inbox. */
public final class DeliveryDesk {

    private final Envelopes envelopes;
    private final Records records;
    private final Books books;
    private final Clock clock;

    /** What an envelope is packed from. */
    public record Records(
            FactsRecords facts, Assessments assessments, Filings filings, CaseFiles caseFiles, Routings routings) {}

    /** Where it is written down. */
    public record Books(Deliveries deliveries, Journal journal) {}

    public DeliveryDesk(Envelopes envelopes, Records records, Books books, Clock clock) {
        this.envelopes = envelopes;
        this.records = records;
        this.books = books;
        this.clock = clock;
    }

    public Visit deliver(Visit visit) {
        var contents = contents(visit.item());
        var receiver = contents.routedTo().authority();
        var id = DeliveryId.inRoundAfter(
                books.deliveries().of(visit.item().id()), visit.item().id(), receiver);
        if (books.deliveries().byId(id).isPresent()) {
            return visit;
        }
        var delivery = pack(id, contents, receiver);
        return visit.entering(() -> offer(delivery));
    }

    private Delivery pack(DeliveryId id, Envelopes.Contents contents, Authority receiver) {
        return new Delivery(
                id,
                contents.submission().id(),
                receiver,
                envelopes.pack(contents, receiver),
                Delivery.Status.OFFERED,
                clock.instant(),
                Optional.empty());
    }

    private void offer(Delivery delivery) {
        books.deliveries().offer(delivery);
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
        var filings = records.filings().of(submission.id());
        var caseFile = filings.stream()
                .findFirst()
                .flatMap(filing -> records.caseFiles().byId(filing.caseFile()));
        return new Envelopes.Contents(
                submission,
                records.facts().of(submission.id()).orElseThrow(),
                records.assessments().of(submission.id()).orElseThrow(),
                records.routings().of(submission.id()).orElseThrow(),
                new Envelopes.OnCase(caseFile, filings));
    }
}
