package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import no.postmottak.journal.ConsistencyProof;
import no.postmottak.journal.LogKeeper;
import no.postmottak.journal.TreeHash;
import no.postmottak.journal.adapter.FolderOfCheckpoints;
import no.postmottak.journal.adapter.JwsCheckpoints;
import no.postmottak.journal.adapter.PublishedKeys;
import no.postmottak.journal.adapter.ReceiptInLog;
import no.postmottak.submission.Receipt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofIT {

    private Edge edge;
    private LogKeeper keeper;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        edge = Edge.open(folder);
        keeper = new LogKeeper(
                edge.tables.receipts,
                new JwsCheckpoints(edge.keyring, "http://send.example.no"),
                new FolderOfCheckpoints(folder.resolve("copies")),
                new LogKeeper.Pace(Duration.ofNanos(1), Clock.systemUTC()));
    }

    @AfterAll
    void close() {
        edge.close();
    }

    @Test
    void aProofIsThereOnceACheckpointCoversTheReceipt() {
        var sent = send();
        var before = edge.get(path(sent), "Receipt-Code", code(sent));
        keeper.look();
        var proof = edge.get(path(sent), "Receipt-Code", code(sent));

        assertThat(before.statusCode()).isEqualTo(202);
        assertThat(before.body()).isEqualTo("{\"waiting\":true}");
        assertThat(before.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(proof.statusCode()).isEqualTo(200);
        assertThat(check(sent, proof.body()).line()).startsWith("in the log  entry ");
        assertThat(check(sent, proof.body()).holds()).isTrue();
    }

    @Test
    void whatIsShownOfAnEntryIsNothingTheSenderDidNotKnow() {
        var sent = send();
        keeper.look();

        var entry = proof(sent).path("entry").asText();

        assertThat(entry)
                .matches("\\{\"actor\":\"anonymous\",\"at\":\"[-0-9T:.Z]+\",\"details\":\\{\"documents\":\"1\","
                        + "\"receipt\":\"[0-9a-f]{64}\",\"wayIn\":\"API\"},\"event\":\"RECEIVED\","
                        + "\"subject\":\"[-0-9a-f]{36}\"}");
    }

    @Test
    void theProofOfAnotherReceiptIsNoProof() {
        var one = send();
        var other = send();
        keeper.look();

        assertThat(check(one, proof(other).toString()).holds()).isFalse();
    }

    @Test
    void everyChangedByteOfAProofIsRefused() {
        var sent = send();
        send();
        send();
        keeper.look();
        var bytes = proof(sent).toString().getBytes(StandardCharsets.UTF_8);
        for (var place = 0; place < bytes.length; place++) {
            var changed = bytes.clone();
            changed[place] ^= 1;

            assertThat(check(sent, new String(changed, StandardCharsets.ISO_8859_1))
                            .holds())
                    .as("byte " + place)
                    .isFalse();
        }
    }

    @Test
    void noneButTheSenderIsShownAProof() {
        var sent = send();
        keeper.look();

        assertThat(edge.get(path(sent)).statusCode()).isEqualTo(404);
        assertThat(edge.get(path(sent), "Receipt-Code", code(send())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLaterCheckpointIsShownToGoBackToAnEarlierOne() {
        send();
        keeper.look();
        var earlier = keys().checkpoint(checkpoint("").path("checkpoint").asText());
        send();
        keeper.look();

        var answer = checkpoint("?since=" + earlier.orElseThrow().size());
        var later = keys().checkpoint(answer.path("checkpoint").asText()).orElseThrow();
        var path = answer.path("path")
                .valueStream()
                .map(JsonNode::asText)
                .map(TreeHash::parse)
                .toList();

        assertThat(new ConsistencyProof(earlier.orElseThrow().size(), later.size(), path)
                        .holds(earlier.orElseThrow().root(), later.root()))
                .isTrue();
    }

    @Test
    void aSizeThereNeverWasIsRefused() {
        send();
        keeper.look();

        for (var size : new String[] {"0", "-1", "999999999", "x"}) {
            var answer = edge.get("/api/v1/receipts/checkpoint?since=" + size);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("INVALID_VALUE", "since");
        }
    }

    private JsonNode send() {
        return Edge.json(edge.post(Multipart.sending(Sent.APPEAL).document("klage.pdf", "a letter")));
    }

    private JsonNode proof(JsonNode sent) {
        return Edge.json(edge.get(path(sent), "Receipt-Code", code(sent)));
    }

    private JsonNode checkpoint(String query) {
        return Edge.json(edge.get("/api/v1/receipts/checkpoint" + query));
    }

    private static String path(JsonNode sent) {
        return "/api/v1/submissions/" + sent.path("reference").asText() + "/proof";
    }

    private static String code(JsonNode sent) {
        return sent.path("receiptCode").asText();
    }

    private ReceiptInLog.Answer check(JsonNode sent, String proof) {
        var digest = new Receipt(sent.path("receipt").asText()).sha256();
        return new ReceiptInLog(keys()).check(digest, proof);
    }

    private PublishedKeys keys() {
        return PublishedKeys.parse(edge.get("/.well-known/jwks.json").body());
    }
}
