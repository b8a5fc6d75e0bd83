package no.postmottak.web.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsideReason;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;

/** What lies about in the house when a test begins: a letter, an envelope in an inbox, something set aside. */
final class Sent {

    static final String APPEAL = """
            {"kind": "APPEAL", "dufNumbers": ["1900 123456 09"], "sender": {"role": "APPLICANT", "name": "Kari", "language": "nb"}}
            """;

    private Sent() {}

    static Submission letter(Edge edge) {
        return letter(edge, Multipart.sending("{\"kind\": \"OTHER\"}").document("a.pdf", "one"));
    }

    static Submission letter(Edge edge, Multipart letter) {
        var answer = edge.post(letter);
        return edge.tables
                .submissions
                .byReference(new Reference(Edge.json(answer).path("reference").asText()))
                .orElseThrow();
    }

    /** An envelope of these words in UDI's inbox. */
    static Delivery offered(Edge edge, String envelope) throws IOException {
        return offered(edge, letter(edge), envelope);
    }

    /** An envelope with this submission. */
    static Delivery offered(Edge edge, Submission submission, String envelope) throws IOException {
        var kept = edge.vault.keep(new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8)), 1_000_000);
        var delivery = new Delivery(
                DeliveryId.of(submission.id(), Authority.UDI),
                submission.id(),
                Authority.UDI,
                kept,
                Delivery.Status.OFFERED,
                now(),
                Optional.empty());
        edge.tables.deliveries.offer(delivery);
        return delivery;
    }

    static SetAside setAside(Edge edge, Submission submission) {
        var item = new SetAside(
                UUID.randomUUID(),
                submission.id(),
                SetAside.Cause.of(Step.FILE, SetAsideReason.CASE_UNKNOWN, List.of("1"), List.of("2")),
                now(),
                Optional.empty());
        edge.tables.setAsides.add(item);
        return item;
    }

    private static Instant now() {
        return Instant.now(Clock.systemUTC());
    }
}
