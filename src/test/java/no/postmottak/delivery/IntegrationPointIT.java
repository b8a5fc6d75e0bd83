package no.postmottak.delivery;

import static no.postmottak.delivery.FakeReceiver.answers;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.postmottak.delivery.Delivery.Status;
import no.postmottak.delivery.Dispatch.Outcome;
import no.postmottak.delivery.adapter.TestReceiver;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The requests an integration point's messages/out API is documented to take, and answers as it is documented to give. */
class IntegrationPointIT {

    private static final String PROCESS = "urn:no:difi:profile:arkivmelding:taushetsbelagt:ver1.0";

    @TempDir
    Path folder;

    private final FakeReceiver point = new FakeReceiver();
    private DispatchRoom room;

    @BeforeEach
    void openTheRoom() throws IOException {
        URI address = point.address("");
        room = new DispatchRoom(folder, TestReceiver.key(-10, 10))
                .by(new Channel.EFormidling(address, "991825827", PROCESS));
    }

    @AfterEach
    void close() {
        point.close();
    }

    @Test
    void aMessageIsMadeItsFilesArePutAndItIsSent() throws IOException {
        point.then((came, exchange) -> answers(came.path().startsWith("/api/conversations") ? 404 : 200, "{}")
                .meet(came, exchange));
        var delivery = packed();

        room.look();

        var out = "/api/messages/out";
        assertThat(point.came)
                .extracting(came -> came.method() + " " + came.path())
                .containsExactly(
                        "GET /api/conversations/messageId/" + delivery.id(),
                        "POST " + out,
                        "PUT " + out + "/" + delivery.id() + "?title=arkivmelding.xml",
                        "PUT " + out + "/" + delivery.id() + "?title=documents%2F01-main-document.pdf",
                        "POST " + out + "/" + delivery.id());
        assertThat(new String(point.came.get(2).body(), StandardCharsets.UTF_8)).isEqualTo("<arkivmelding/>");
        assertCover(point.came.get(1).body(), delivery);
        assertThat(room.outcomes(delivery)).containsExactly(Outcome.TAKEN);
        assertThat(room.room.status(delivery)).as("sent is not delivered").isEqualTo(Status.OFFERED);
    }

    @Test
    void aMessageThatWasSentBeforeIsNotSentTwice() throws IOException {
        point.then(answers(200, "{}"));
        var delivery = packed();

        room.look();

        assertThat(point.came)
                .singleElement()
                .satisfies(came -> assertThat(came.method()).isEqualTo("GET"));
        assertThat(room.outcomes(delivery)).containsExactly(Outcome.TAKEN);
    }

    @Test
    void aPointThatRefusesHalfwayIsTriedAgain() throws IOException {
        point.then(answers(404, ""))
                .then(answers(200, "{}"))
                .then(answers(503, ""))
                .then(answers(404, ""));
        var delivery = packed();

        room.look();

        assertThat(room.outcomes(delivery)).containsExactly(Outcome.FAILED);
    }

    private void assertCover(byte[] body, Delivery delivery) throws IOException {
        var cover = new ObjectMapper().readTree(body);
        var header = cover.path("standardBusinessDocumentHeader");
        assertThat(header.at("/sender/0/identifier/value").asText()).isEqualTo("0192:991825827");
        assertThat(header.at("/receiver/0/identifier/value").asText()).isEqualTo("0192:" + TestReceiver.NUMBER);
        assertThat(header.at("/documentIdentification/instanceIdentifier").asText())
                .isEqualTo(delivery.id().toString());
        assertThat(header.at("/documentIdentification/standard").asText())
                .isEqualTo("urn:no:difi:arkivmelding:xsd::arkivmelding");
        assertThat(header.at("/businessScope/scope/0/identifier").asText()).isEqualTo(PROCESS);
        assertThat(cover.has("arkivmelding")).isTrue();
    }

    private Delivery packed() throws IOException {
        var container = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(container)) {
            write(zip, "mimetype", "application/vnd.etsi.asic-e+zip");
            write(zip, "arkivmelding.xml", "<arkivmelding/>");
            write(zip, "documents/01-main-document.pdf", "%PDF-1.7");
            write(zip, "META-INF/ASiCManifest.xml", "<x/>");
        }
        var submission = room.room.routed(Submitted.appeal());
        var delivery = new Delivery(
                DeliveryId.of(submission.id(), room.receiver),
                submission.id(),
                room.receiver,
                room.room.vault.keep(new ByteArrayInputStream(container.toByteArray()), 100_000),
                Status.OFFERED,
                room.clock.instant(),
                Optional.empty());
        room.room.books.deliveries().offer(delivery);
        return delivery;
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
