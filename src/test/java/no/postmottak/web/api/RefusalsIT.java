package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsIT {

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
    void aKeyThatCanBeGuessedIsRefused() {
        refused(edge.post(Multipart.sending(Sent.APPEAL), "Idempotency-Key", "1234"), 400, "IDEMPOTENCY_KEY_TOO_SHORT");
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

        var answer = edge.post(
                Multipart.sending(Sent.APPEAL).document("a.pdf", "one").document("b.pdf", Multipart.zeros(20_000_001)));

        refused(answer, 413, "DOCUMENT_TOO_LARGE");
        assertThat(Edge.json(answer).path("limit").asLong()).isEqualTo(20_000_000);
        assertThat(edge.objectsKept()).isEqualTo(before);
    }

    @Test
    void documentsTooLargeTogetherAreRefused() throws IOException {
        var before = edge.objectsKept();

        refused(
                edge.post(Multipart.sending(Sent.APPEAL)
                        .document("a.pdf", Multipart.zeros(19_000_000))
                        .document("b.pdf", Multipart.zeros(19_000_000))),
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
        var body = Multipart.sending(Sent.APPEAL)
                .document("a.pdf", Multipart.zeros(28_000_000))
                .bytes();
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
        var sending = Multipart.sending(Sent.APPEAL);
        for (var i = 0; i < 6; i++) {
            sending.document("a.pdf", "page " + i);
        }

        refused(edge.post(sending), 413, "TOO_MANY_DOCUMENTS");

        assertThat(edge.objectsKept()).isEqualTo(before);
    }

    @Test
    void aFullDiskIsToldAndKeepsNothing() throws IOException {
        try (var full = new Edge(folder.resolve("full"), Edge.LIMITS, Long.MAX_VALUE / 4)) {
            refused(full.post(Multipart.sending(Sent.APPEAL).document("a.pdf", "one")), 507, "DISK_FULL");

            assertThat(full.objectsKept()).isZero();
        }
    }

    @Test
    void whatIsNotMultipartIsRefused() {
        var json = edge.to(SubmissionEndpoints.PATH)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Sent.APPEAL));
        var noBoundary = edge.to(SubmissionEndpoints.PATH)
                .header("Content-Type", "multipart/form-data")
                .POST(HttpRequest.BodyPublishers.ofString(Sent.APPEAL));

        refused(edge.send(json), 415, "NOT_MULTIPART");
        refused(edge.send(noBoundary), 415, "NOT_MULTIPART");
    }

    @Test
    void aSendingThatBreaksOffKeepsNothing() throws IOException {
        var before = edge.objectsKept();
        var whole = Multipart.sending(Sent.APPEAL).document("a.pdf", "one").document("b.pdf", "two");

        var answer = edge.send(edge.to(SubmissionEndpoints.PATH)
                .header("Content-Type", Multipart.TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(whole.cutOff(40))));

        refused(answer, 400, "BROKEN_OFF");
        assertThat(edge.objectsKept()).isEqualTo(before);
    }

    @Test
    void aLineThatIsCutKeepsNothing() throws IOException {
        var before = edge.objectsKept();
        var body = Multipart.sending(Sent.APPEAL)
                .document("a.pdf", Multipart.zeros(5_000_000))
                .bytes();
        try (var socket = new Socket(java.net.InetAddress.getLoopbackAddress(), edge.server.port())) {
            socket.getOutputStream().write(head(body.length).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body, 0, 3_000_000);
            socket.getOutputStream().flush();
            await(() -> edge.objectsKept() > before);
        }

        await(() -> edge.objectsKept() == before);
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
}
