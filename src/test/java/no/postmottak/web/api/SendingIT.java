package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import no.postmottak.submission.IntakeLimits;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingIT {

    private Path folder = Path.of("");
    private Edge edge;

    @BeforeAll
    void open(@TempDir Path temporary) throws IOException {
        folder = temporary;
        edge = Edge.open(folder);
    }

    @AfterAll
    void close() {
        edge.close();
    }

    @Test
    void aLetterIsKeptAndAcknowledged() {
        var answer = edge.post(Multipart.sending(Sent.APPEAL).document("klage.pdf", "%PDF the letter"));

        assertThat(answer.statusCode()).isEqualTo(201);
        var told = Edge.json(answer);
        assertThat(told.propertyStream().map(java.util.Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "reference", "sentAt", "receivedAt", "documents", "receipt", "receiptCode", "links");
        assertThat(answer.body()).matches(".*\"links\":\\{\"status\":\"[^\"]*\",\"keys\":\"[^\"]*\"}}");
        assertThat(told.at("/documents/0/name").asText()).isEqualTo("klage.pdf");
        assertThat(told.at("/documents/0/bytes").asLong()).isEqualTo(15);
        assertThat(told.path("sentAt").asText())
                .isLessThanOrEqualTo(told.path("receivedAt").asText());
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("http://send.example.no/api/v1/submissions/"
                        + told.path("reference").asText());
    }

    @Test
    void theFormMayComeAfterTheDocuments() {
        var answer = edge.post(new Multipart().document("a.pdf", "one").json("submission", Sent.APPEAL));

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void twoPartsOfTheSameNameAreTwoDocuments() {
        var answer = edge.post(
                Multipart.sending(Sent.APPEAL).document("bilde.jpg", "one").document("bilde.jpg", "two"));

        var documents = Edge.json(answer).path("documents");
        assertThat(documents).hasSize(2);
        assertThat(documents.get(0).path("sha256"))
                .isNotEqualTo(documents.get(1).path("sha256"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"APPEAL\"}",
                "{\"kind\": \"other\", \"dufNumbers\": 190012345609, \"sender\": \"Kari\"}",
                "{\"kind\": \"APPEAL\", \"dufNumbers\": [\"abc\"], \"decision\": {\"receivedOn\": \"last friday\"}}",
                "{\"kind\": \"APPEAL\", \"decision\": \"UDI\", \"residence\": \"Oslo\", \"details\": [1, {\"a\": 2}]}",
                "{\"kind\": \"APPEAL\", \"decision\": {\"receivedBetween\": [\"1.3.2026\", \"x\"]}, \"unknown\": {}}",
                "{\"kind\": \"APPEAL\", \"sender\": {\"role\": \"ADVOKAT\", \"email\": \"not an address\"}}"
            })
    void contentIsNeverAReasonToRefuse(String json) {
        var answer = edge.post(Multipart.sending(json).document("a.pdf", "one"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void aRoleThatIsNoneOfOursIsKeptAsTyped() {
        var answer = edge.post(Multipart.sending("{\"kind\": \"APPEAL\", \"sender\": {\"role\": \"Advokat\"}}"));

        var form = edge.tables
                .submissions
                .byReference(new Reference(Edge.json(answer).path("reference").asText()))
                .orElseThrow()
                .form();
        assertThat(form.sender().role()).isEqualTo(Role.NOT_TOLD);
        assertThat(form.details()).containsEntry("roleAsTyped", "Advokat");
    }

    @Test
    void theFieldsOfAPageSayTheSame() {
        var answer = edge.post(new Multipart()
                .field("kind", "APPEAL")
                .field("dufNumbers", "190012345609, 190012345610")
                .field("decisionReceivedOn", "1.3.2026")
                .field("senderRole", "LAWYER")
                .field("idempotencyKey", UUID.randomUUID().toString())
                .document("", "")
                .document("a.pdf", "one"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(Edge.json(answer).path("documents")).hasSize(1);
        var form = edge.tables
                .submissions
                .byReference(new Reference(Edge.json(answer).path("reference").asText()))
                .orElseThrow()
                .form();
        assertThat(form.about().dufNumbers()).containsExactly("190012345609", "190012345610");
        assertThat(form.sender().role()).isEqualTo(Role.LAWYER);
    }

    @Test
    void theSameKeyGivesTheSameReceiptByteForByte() throws IOException {
        var key = UUID.randomUUID().toString();
        var letter = Multipart.sending(Sent.APPEAL).document("a.pdf", "one");

        var first = edge.post(letter, "Idempotency-Key", key);
        var before = edge.objectsKept();
        var second = edge.post(letter, "Idempotency-Key", key);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(edge.objectsKept()).isEqualTo(before);
    }

    @Test
    void theSameKeyForOtherBytesIsRefused() {
        var key = UUID.randomUUID().toString();

        edge.post(Multipart.sending(Sent.APPEAL).document("a.pdf", "one"), "Idempotency-Key", key);
        var other = edge.post(Multipart.sending(Sent.APPEAL).document("a.pdf", "two"), "Idempotency-Key", key);

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Edge.json(other).path("code").asText()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void fileNamesAreWordsAndNeverPaths() {
        var answer = edge.post(Multipart.sending(Sent.APPEAL)
                .document("../../etc/passwd", "one")
                .document("invoice\u202Efdp.exe", "two")
                .document("søknad på norsk.pdf", "three")
                .document("x".repeat(300) + ".pdf", "four"));

        var names = Edge.json(answer).path("documents").findValuesAsText("name");
        assertThat(names).startsWith("../../etc/passwd", "invoicefdp.exe", "søknad på norsk.pdf");
        assertThat(names.get(3)).hasSize(255).endsWith(".pdf");
    }

    @Test
    void aLargeLetterStreamsPastAndNeverLiesInATemporaryFile() throws IOException {
        var roomy = new IntakeLimits(100_000_000, 100_000_000, 5);
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var large = new Edge(folder.resolve("large"), roomy, 1)) {
            var before = uploadsIn(temporary);
            var answer =
                    large.post(Multipart.sending(Sent.APPEAL).document("stor.pdf", Multipart.zeros(64 * 1024 * 1024)));

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(Edge.json(answer).at("/documents/0/bytes").asLong()).isEqualTo(64L * 1024 * 1024);
            assertThat(uploadsIn(temporary)).isEqualTo(before);
        }
    }

    @Test
    void everyKeyOfAReceiptIsPublished() {
        var keys = Edge.json(edge.send(edge.to("/.well-known/jwks.json"))).path("keys");

        assertThat(keys).isNotEmpty();
        assertThat(keys.get(0).path("crv").asText()).isEqualTo("P-256");
        assertThat(keys.get(0).path("kid").asText()).isNotEmpty();
        assertThat(keys.get(0).has("d")).isFalse();
    }

    private static java.util.Set<String> uploadsIn(Path folder) throws IOException {
        try (var files = java.nio.file.Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("upload") || name.contains("MultiPart") || name.endsWith(".tmp"))
                    .collect(java.util.stream.Collectors.toSet());
        }
    }
}
