package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.submission.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came to the wrong body is sent on, and the sender is told: those on the case where to, everybody else nothing. */
class SentOnIT {

    private static final String[] PERSON = {"Authorization", "Bearer person"};
    private static final String[] UDI = {"Authorization", "Bearer udi"};

    @Test
    void theSenderOnTheCaseIsToldWhereItWent(@TempDir Path folder) throws IOException {
        try (var edge = Edge.open(folder)) {
            edge.accept("udi", People.UDI_SYSTEM);
            edge.accept("person", People.PERSON);
            var number = Cases.number();
            var told = Cases.of(
                    number.digits(), People.PERSON.person().orElseThrow().value());
            edge.json("PUT", "/api/v1/cases", told, UDI);
            var sent = Edge.json(edge.post(
                    Multipart.sending("{\"kind\": \"OTHER\", \"dufNumbers\": [\"" + number.digits() + "\"]}")
                            .document("skjema.pdf", "a form"),
                    PERSON));
            var reference = sent.path("reference").asText();
            var submission = edge.tables
                    .submissions
                    .byReference(new Reference(reference))
                    .orElseThrow();
            var file = edge.tables.caseFiles.byDufNumber(number).orElseThrow();
            edge.tables.filings.file(submission.id(), file.id(), Instant.now(Clock.systemUTC()));
            var delivery = Sent.offered(edge, submission, "envelope");
            var before = status(edge, reference, PERSON);

            var forwarded = edge.json(
                    "POST",
                    "/api/v1/inbox/" + delivery.id() + "/forward",
                    "{\"to\": \"UNE\", \"why\": \"NOT_OURS_TO_DECIDE\"}",
                    UDI);

            assertThat(forwarded.statusCode()).isEqualTo(204);
            liesWithUne(edge, delivery);
            assertThat(before.has("sentOn") && !before.path("sentOn").isNull()).isFalse();
            var onCase = status(edge, reference, PERSON).path("sentOn");
            assertThat(onCase.path("from").asText()).isEqualTo("UDI");
            assertThat(onCase.path("to").asText()).isEqualTo("UNE");
            var byCode = status(
                    edge, reference, "Receipt-Code", sent.path("receiptCode").asText());
            assertThat(byCode.has("sentOn")).as("who is not logged in").isFalse();
        }
    }

    /** What the delivery desk does with what was forwarded, in the whole gateway. */
    private static void liesWithUne(Edge edge, Delivery forwarded) throws IOException {
        var envelope = new ByteArrayInputStream("another envelope".getBytes(StandardCharsets.UTF_8));
        edge.tables.deliveries.offer(new Delivery(
                DeliveryId.of(forwarded.submission(), Authority.UNE),
                forwarded.submission(),
                Authority.UNE,
                edge.vault.keep(envelope, 1_000),
                Delivery.Status.OFFERED,
                Instant.now(Clock.systemUTC()),
                Optional.empty()));
    }

    private static JsonNode status(Edge edge, String reference, String... headers) {
        return Edge.json(edge.get("/api/v1/submissions/" + reference, headers));
    }
}
