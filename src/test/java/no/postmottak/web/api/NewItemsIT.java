package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.PersonId;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.web.Visitor;
import no.postmottak.web.WebRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A system that asks is answered when something is there, and no sooner and no later. */
class NewItemsIT {

    private static final Authority MISSION = Authority.mission("quiet-place");
    private static final String[] TOKEN = {"Authorization", "Bearer mission"};

    private Edge edge;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        edge = Edge.open(folder);
        edge.accept(
                "mission",
                new Visitor(
                        Optional.of(new PersonId("organisation:100000003")),
                        "Test",
                        Set.of(WebRole.SYSTEM),
                        Optional.of(MISSION)));
    }

    @AfterEach
    void close() {
        edge.close();
    }

    @Test
    void theAnswerWaitsUntilSomethingIsOfferedAndTellsOfItUntilItIsSignedFor() throws Exception {
        var waiting = CompletableFuture.supplyAsync(() -> edge.get("/api/v1/inbox/new?wait=60", TOKEN));
        assertThat(isAnsweredWithin(waiting, 1_500)).isFalse();

        var delivery = offered();

        var answer = waiting.get(20, TimeUnit.SECONDS);
        assertThat(Edge.json(answer).at("/items/0/id").asText())
                .isEqualTo(delivery.id().toString());
        assertThat(Edge.json(edge.get("/api/v1/inbox/new", TOKEN)).path("items"))
                .hasSize(1);
        edge.tables.deliveries.close(delivery.id(), Delivery.Status.RETURNED);
        assertThat(Edge.json(edge.get("/api/v1/inbox/new?wait=1", TOKEN)).path("items"))
                .isEmpty();
    }

    @Test
    void aWaitThatIsNoNumberIsRefused() {
        assertThat(edge.get("/api/v1/inbox/new?wait=soon", TOKEN).statusCode()).isEqualTo(422);
    }

    private static boolean isAnsweredWithin(CompletableFuture<?> answer, long milliseconds) throws Exception {
        try {
            answer.get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillWaiting) {
            return false;
        }
    }

    private Delivery offered() throws IOException {
        var submission = Sent.letter(edge);
        var kept = edge.vault.keep(new ByteArrayInputStream("an envelope".getBytes(StandardCharsets.UTF_8)), 1_000);
        var delivery = new Delivery(
                DeliveryId.of(submission.id(), MISSION),
                submission.id(),
                MISSION,
                kept,
                Delivery.Status.OFFERED,
                submission.arrival().receivedAt(),
                Optional.empty());
        edge.tables.deliveries.offer(delivery);
        return delivery;
    }
}
