package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.HeldDocument;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What senders say of the documents expected, and what only those on the case are told about them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecklistIT {

    private static final String LATER =
            ", \"checklist\": {\"OTHER_DOCUMENTS\": \"LATER\", \"EVIDENCE_OF_TIME\": \"perhaps\"}";

    private Edge edge;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        edge = Edge.open(folder);
        edge.accept("udi", People.UDI_SYSTEM);
        edge.accept("person", People.PERSON);
    }

    @AfterAll
    void close() {
        edge.close();
    }

    @Test
    void theListsAreThereForSystemsWithWordsAndSources() {
        var lists = Edge.json(edge.get("/api/v1/checklists"));

        assertThat(lists.path("version").asInt()).isPositive();
        assertThat(lists.at("/kinds/APPEAL/0/text/nn").asText()).isNotBlank();
        assertThat(lists.at("/kinds/APPEAL/0/source").asText()).isNotBlank();
        assertThat(lists.at("/kinds/OTHER")).isEmpty();
    }

    @Test
    void theSenderSeesWhatIsAwaitedAndUntilWhen() {
        var sent = send(Cases.number(), LATER);

        var checklist = statusByCode(sent).path("checklist");

        assertThat(checklist.at("/documents/0/document").asText()).isEqualTo("OTHER_DOCUMENTS");
        assertThat(checklist.at("/documents/0/awaited").asBoolean()).isTrue();
        assertThat(checklist.path("documents")).hasSize(1);
        assertThat(checklist.at("/supplementUntil/lastDay").asText()).isNotBlank();
        assertThat(checklist.at("/supplementUntil/explanation").asText()).isNotBlank();
    }

    @Test
    void onlyThoseOnTheCaseAreToldWhatAnAuthorityHolds() {
        var number = Cases.number();
        tellCase(number, ", \"held\": [{\"document\": \"PASSPORT\", \"by\": \"POLICE:oslo\"}]");
        var sent = send(number, LATER, "Authorization", "Bearer person");
        file(sent, number);

        var onCase = Edge.json(edge.get(path(sent), "Authorization", "Bearer person"));
        var anonymous = statusByCode(sent);

        assertThat(onCase.at("/already/held/0/document").asText()).isEqualTo("PASSPORT");
        assertThat(onCase.at("/already/held/0/by").asText()).isEqualTo("POLICE:oslo");
        assertThat(anonymous.has("already")).isFalse();
        assertThat(anonymous.toString()).doesNotContain("PASSPORT");
        assertThat(anonymous.path("checklist")).isEqualTo(onCase.path("checklist"));
    }

    @Test
    void aCaseToldAnewWithoutItHoldsNothing() {
        var number = Cases.number();
        tellCase(number, ", \"held\": [{\"document\": \"PASSPORT\", \"by\": \"POLICE:oslo\"}]");
        var file = edge.tables.caseFiles.byDufNumber(number).orElseThrow();
        assertThat(edge.tables.held.on(file.id()))
                .containsExactly(new HeldDocument("PASSPORT", Authority.police("oslo")));

        tellCase(number, "");

        assertThat(edge.tables.held.on(file.id())).isEmpty();
    }

    @Test
    void whatIsHeldMustBeSaidInTheWordsOfTheContract() {
        var number = Cases.number();

        var answer = put(number, ", \"held\": [{\"document\": \"the passport\", \"by\": \"POLICE:oslo\"}]");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(edge.tables.caseFiles.byDufNumber(number)).isEmpty();
    }

    private HttpResponse<String> send(DufNumber number, String more, String... headers) {
        return edge.post(
                Multipart.sending("{\"kind\": \"APPEAL\", \"dufNumbers\": [\"" + number.digits() + "\"]" + more + "}")
                        .document("klage.pdf", "the letter of " + number.digits()),
                headers);
    }

    private void file(HttpResponse<String> sent, DufNumber number) {
        var file = edge.tables.caseFiles.byDufNumber(number).orElseThrow();
        edge.tables.filings.file(submission(sent).id(), file.id(), Instant.now(Clock.systemUTC()));
    }

    private Submission submission(HttpResponse<String> sent) {
        var reference = new Reference(Edge.json(sent).path("reference").asText());
        return edge.tables.submissions.byReference(reference).orElseThrow();
    }

    private JsonNode statusByCode(HttpResponse<String> sent) {
        var code = Edge.json(sent).path("receiptCode").asText();
        return Edge.json(edge.get(path(sent), "Receipt-Code", code));
    }

    private static String path(HttpResponse<String> sent) {
        return "/api/v1/submissions/" + Edge.json(sent).path("reference").asText();
    }

    private void tellCase(DufNumber number, String held) {
        assertThat(put(number, held).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> put(DufNumber number, String held) {
        var told = Cases.of(number.digits(), PERSON_ID).strip();
        var body = told.substring(0, told.length() - 1) + held + "}";
        return edge.json("PUT", "/api/v1/cases", body, "Authorization", "Bearer udi");
    }

    private static final String PERSON_ID = People.PERSON.person().orElseThrow().value();
}
