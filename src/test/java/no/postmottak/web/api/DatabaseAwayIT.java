package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.postmottak.store.adapter.Database;
import no.postmottak.store.adapter.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real database that is stopped while the edge runs. */
class DatabaseAwayIT {

    @TempDir
    Path folder;

    @Test
    void whoComesWhileTheDatabaseIsAwayIsToldToComeAgainAndNothingIsAcknowledged() throws Exception {
        var server = server();
        var settings = new DatabaseSettings(
                Optional.of(server.getJdbcUrl("postgres", "postgres")), "postgres", Optional.empty(), folder, 4);
        try (var database = Database.open(settings);
                var edge = new Edge(folder.resolve("edge"), Edge.LIMITS, 1, new Tables(database))) {
            edge.accept("udi", People.UDI_SYSTEM);
            var letter = Multipart.sending(Sent.APPEAL).document("a.pdf", "one");
            assertThat(edge.post(letter).statusCode()).isEqualTo(201);

            server.close();

            for (var answer : atOnce(List.of(
                    () -> edge.post(letter),
                    () -> edge.get("/api/v1/submissions/K7Q2-9XPM", "Receipt-Code", "0".repeat(26)),
                    () -> edge.get("/api/v1/inbox", "Authorization", "Bearer udi")))) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                assertThat(Edge.json(answer).path("code").asText()).isEqualTo("UNAVAILABLE");
                assertThat(answer.body()).doesNotContain("receiptCode", "postgres", "SQL");
            }
        }
    }

    /** Each waits until the pool gives up, so they wait together. */
    private static List<HttpResponse<String>> atOnce(List<Callable<HttpResponse<String>>> requests) throws Exception {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<HttpResponse<String>>();
            for (var asked : crowd.invokeAll(requests)) {
                answers.add(asked.get());
            }
            return answers;
        }
    }

    private EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }
}
