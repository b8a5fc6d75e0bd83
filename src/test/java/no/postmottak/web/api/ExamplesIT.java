package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every example of {@code schemas/examples} is taken by the endpoint it is an example for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesIT {

    private Edge edge;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        edge = Edge.open(folder);
        edge.accept("udi", People.UDI_SYSTEM);
        edge.accept("operator", People.OPERATOR);
        edge.accept("mail-room", People.MAIL_ROOM);
    }

    @AfterAll
    void close() {
        edge.close();
    }

    @Test
    void theSubmission() {
        assertThat(edge.post(Multipart.sending(example("submission-appeal")).document("klage.pdf", "one"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void theCaseAndTheLetterAboutIt() {
        var told = edge.json("PUT", "/api/v1/cases", example("case"), "Authorization", "Bearer udi");
        var letter = new Multipart().json("letter", example("letter")).document("svar.pdf", "one");
        var posted = edge.parts("/api/v1/correspondence", letter, "Authorization", "Bearer udi");

        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
    }

    @Test
    void theRoutingQuestion() {
        var path = "/api/v1/routing/dry-run";

        assertThat(edge.json("POST", path, example("routing-question"), "Authorization", "Bearer operator")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theResolution() {
        var path = "/api/v1/set-aside/00000000-0000-0000-0000-000000000000/resolution";

        var nothingThere = edge.json("POST", path, example("resolution"), "Authorization", "Bearer mail-room");

        assertThat(Edge.json(nothingThere).path("code").asText()).isEqualTo("NOT_FOUND");
    }

    private static String example(String name) {
        try {
            return Files.readString(Path.of("schemas/examples", name + ".json"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
