package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
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

    private static final String APPEAL = """
            {"kind": "APPEAL", "dufNumbers": ["1900 123456 09"], "sender": {"role": "APPLICANT", "name": "Kari", "language": "nb"}}
            """;

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
        var answer = edge.post(Multipart.sending(APPEAL).document("klage.pdf", "%PDF the letter"));

        assertThat(answer.statusCode()).isEqualTo(201);
        var told = Edge.json(answer);
        assertThat(told.propertyStream().map(java.util.Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "reference", "sentAt", "receivedAt", "documents", "receipt", "receiptCode", "links");
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
        var answer = edge.post(new Multipart().document("a.pdf", "one").json("submission", APPEAL));

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void twoPartsOfTheSameNameAreTwoDocuments() {
        var answer =
                edge.post(Multipart.sending(APPEAL).document("bilde.jpg", "one").document("bilde.jpg", "two"));

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

        var form = edge.submissions
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
        var form = edge.submissions
                .byReference(new Reference(Edge.json(answer).path("reference").asText()))
                .orElseThrow()
                .form();
        assertThat(form.about().dufNumbers()).containsExactly("190012345609", "190012345610");
        assertThat(form.sender().role()).isEqualTo(Role.LAWYER);
    }

    @Test
    void theSameKeyGivesTheSameReceiptByteForByte() throws IOException {
        var key = UUID.randomUUID().toString();
        var letter = Multipart.sending(APPEAL).document("a.pdf", "one");

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

        edge.post(Multipart.sending(APPEAL).document("a.pdf", "one"), "Idempotency-Key", key);
        var other = edge.post(Multipart.sending(APPEAL).document("a.pdf", "two"), "Idempotency-Key", key);

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Edge.json(other).path("code").asText()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aKeyThatCanBeGuessedIsRefused() {
        refused(edge.post(Multipart.sending(APPEAL), "Idempotency-Key", "1234"), 400, "IDEMPOTENCY_KEY_TOO_SHORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"APPEAL\"", "", "{\"kind\":\"APPEAL\"} x"})
    void unreadableJsonIsRefusedAndLeavesNothing(String json) throws IOException {
        var before = edge.objectsKept();

        refused(edge.post(Multipart.sending(json).document("a.pdf", "one")), 400, "UNREADABLE_JSON");

        assertThat(edge.objectsKept()).isEqualTo(before);
    }

    @Test
    void aSendingWithoutAFormIsRefused() {
        refused(edge.post(new Multipart().document("a.pdf", "one")), 400, "UNREADABLE_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\": \"COMPLAINT\"}", "{}", "{\"kind\": null}", "{\"kind\": \"\"}"})
    void anUnknownKindIsRefused(String json) {
        refused(edge.post(Multipart.sending(json).document("a.pdf", "one")), 422, "UNKNOWN_KIND");
    }

    @Test
    void wordsBeyondAllLimitsAreRefused() {
        var long_ = "x".repeat(60_000);
        refused(
                edge.post(Multipart.sending("{\"kind\": \"APPEAL\", \"message\": \"" + long_ + "\"}")),
                413,
                "TEXT_TOO_LONG");
        refused(
                edge.post(Multipart.sending("{\"kind\": \"APPEAL\", \"x\": \"" + long_.repeat(5) + "\"}")),
                413,
                "TEXT_TOO_LONG");
        var many = "\"1\",".repeat(50) + "\"1\"";
        refused(
                edge.post(Multipart.sending("{\"kind\": \"APPEAL\", \"dufNumbers\": [" + many + "]}")),
                413,
                "TOO_MANY_VALUES");
    }

    @Test
    void aDocumentThatIsTooLargeIsRefusedWithItsLimit() throws IOException {
        var before = edge.objectsKept();

        var answer =
                edge.post(Multipart.sending(APPEAL).document("a.pdf", "one").document("b.pdf", zeros(20_000_001)));

        refused(answer, 413, "DOCUMENT_TOO_LARGE");
        assertThat(Edge.json(answer).path("limit").asLong()).isEqualTo(20_000_000);
        assertThat(edge.objectsKept()).isEqualTo(before);
    }

    @Test
    void documentsTooLargeTogetherAreRefused() throws IOException {
        var before = edge.objectsKept();

        refused(
                edge.post(Multipart.sending(APPEAL)
                        .document("a.pdf", zeros(19_000_000))
                        .document("b.pdf", zeros(19_000_000))),
                413,
                "SUBMISSION_TOO_LARGE");

        assertThat(edge.objectsKept()).isEqualTo(before);
    }

    @Test
    void aSendingDeclaredTooLargeIsRefusedBeforeItComes() throws IOException {
        try (var socket = new Socket(java.net.InetAddress.getLoopbackAddress(), edge.server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head(10_000_000_000L).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();

            assertThat(firstLine(socket)).contains(" 413 ");
        }
    }

    @Test
    void aSenderWhoIsStillSendingHearsTheRefusal() throws IOException {
        var body =
                Multipart.sending(APPEAL).document("a.pdf", zeros(28_000_000)).bytes();
        try (var socket = new Socket(java.net.InetAddress.getLoopbackAddress(), edge.server.port())) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write(head(body.length).getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();

            assertThat(firstLine(socket)).contains(" 413 ");
        }
    }

    @Test
    void tooManyDocumentsAreRefused() throws IOException {
        var before = edge.objectsKept();
        var sending = Multipart.sending(APPEAL);
        for (var i = 0; i < 6; i++) {
            sending.document("a.pdf", "page " + i);
        }

        refused(edge.post(sending), 413, "TOO_MANY_DOCUMENTS");

        assertThat(edge.objectsKept()).isEqualTo(before);
    }

    @Test
    void aFullDiskIsToldAndKeepsNothing() throws IOException {
        try (var full = new Edge(folder.resolve("full"), Edge.LIMITS, Long.MAX_VALUE / 4)) {
            refused(full.post(Multipart.sending(APPEAL).document("a.pdf", "one")), 507, "DISK_FULL");

            assertThat(full.objectsKept()).isZero();
        }
    }

    @Test
    void whatIsNotMultipartIsRefused() {
        var json = edge.to(SubmissionEndpoints.PATH)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(APPEAL));
        var noBoundary = edge.to(SubmissionEndpoints.PATH)
                .header("Content-Type", "multipart/form-data")
                .POST(HttpRequest.BodyPublishers.ofString(APPEAL));

        refused(edge.send(json), 415, "NOT_MULTIPART");
        refused(edge.send(noBoundary), 415, "NOT_MULTIPART");
    }

    @Test
    void aSendingThatBreaksOffKeepsNothing() throws IOException {
        var before = edge.objectsKept();
        var whole = Multipart.sending(APPEAL).document("a.pdf", "one").document("b.pdf", "two");

        var answer = edge.send(edge.to(SubmissionEndpoints.PATH)
                .header("Content-Type", Multipart.TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(whole.cutOff(40))));

        refused(answer, 400, "BROKEN_OFF");
        assertThat(edge.objectsKept()).isEqualTo(before);
    }

    @Test
    void aLineThatIsCutKeepsNothing() throws IOException {
        var before = edge.objectsKept();
        var body = Multipart.sending(APPEAL).document("a.pdf", zeros(5_000_000)).bytes();
        try (var socket = new Socket(java.net.InetAddress.getLoopbackAddress(), edge.server.port())) {
            socket.getOutputStream().write(head(body.length).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body, 0, 3_000_000);
            socket.getOutputStream().flush();
            await(() -> edge.objectsKept() > before);
        }

        await(() -> edge.objectsKept() == before);
    }

    @Test
    void fileNamesAreWordsAndNeverPaths() {
        var answer = edge.post(Multipart.sending(APPEAL)
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
            var answer = large.post(Multipart.sending(APPEAL).document("stor.pdf", zeros(64 * 1024 * 1024)));

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

    private static void refused(java.net.http.HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = Edge.json(answer);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("whatToDo").asText()).isNotBlank();
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) {
        var end = System.nanoTime() + 20_000_000_000L;
        try {
            while (!condition.call()) {
                assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
                Thread.onSpinWait();
            }
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String head(long length) {
        return "POST /api/v1/submissions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + Multipart.TYPE
                + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static String firstLine(Socket socket) throws IOException {
        var line = new StringBuilder();
        var in = socket.getInputStream();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    private static java.util.function.Supplier<InputStream> zeros(long count) {
        return () -> new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (left <= 0) {
                    return -1;
                }
                var given = (int) Math.min(most, left);
                java.util.Arrays.fill(into, from, from + given, (byte) 0);
                left -= given;
                return given;
            }
        };
    }
}
