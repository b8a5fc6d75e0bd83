package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import no.postmottak.delivery.adapter.JwsSignedReceipts;
import no.postmottak.keys.Purpose;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthoritiesIT {

    private static final String[] UDI = {"Authorization", "Bearer udi"};
    private static final String[] UNE = {"Authorization", "Bearer une"};
    private static final String[] LAWYER = {"Authorization", "Bearer lawyer"};
    private static final String[] MAIL_ROOM = {"Authorization", "Bearer mail-room"};

    private Edge edge;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        edge = Edge.open(folder);
        edge.accept("udi", People.UDI_SYSTEM);
        edge.accept("une", People.UNE_SYSTEM);
        edge.accept("mail-room", People.MAIL_ROOM);
        edge.accept("operator", People.OPERATOR);
        edge.accept("lawyer", People.person("lawyer"));
        edge.accept("stranger", People.person("stranger"));
    }

    @AfterAll
    void close() {
        edge.close();
    }

    @Test
    void anAuthorityTellsOfItsOwnCases() {
        var number = Cases.number();

        var told = edge.json("PUT", "/api/v1/cases", Cases.heldBy(number.digits(), "UDI"), UDI);

        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(edge.tables.caseFiles.byDufNumber(number)).isPresent();
        assertThat(edge.json("PUT", "/api/v1/cases", Cases.heldBy(number.digits(), "UDI"), UNE)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCaseThatBreaksARuleIsRefusedByField() {
        var badNumber = edge.json("PUT", "/api/v1/cases", Cases.heldBy("12", "UDI"), UDI);
        var badHolder =
                edge.json("PUT", "/api/v1/cases", Cases.heldBy(Cases.number().digits(), "NASA"), UDI);
        var notJson = edge.json("PUT", "/api/v1/cases", "{", UDI);

        assertThat(Edge.json(badNumber).path("code").asText()).isEqualTo("INVALID_VALUE");
        assertThat(Edge.json(badNumber).path("field").asText()).contains("dufNumbers");
        assertThat(badNumber.body()).doesNotContain("\"12\"");
        assertThat(Edge.json(badHolder).path("field").asText()).isEqualTo("holder");
        assertThat(Edge.json(notJson).path("code").asText()).isEqualTo("UNREADABLE_JSON");
    }

    @Test
    void onlyASignedReceiptOverTheEnvelopeDelivers() throws IOException {
        var delivery = Sent.offered(edge, "envelope one");
        var path = "/api/v1/inbox/" + delivery.id();

        var fetched = edge.get(path + "/envelope", UDI);
        var elsewhere = edge.get(path + "/envelope", UNE);
        var forged = edge.json("POST", path + "/receipt", receipt(delivery.id().toString(), "0".repeat(64)), UDI);
        var right =
                receipt(delivery.id().toString(), delivery.envelope().sha256().hex());
        var signed = edge.json("POST", path + "/receipt", right, UDI);
        var again = edge.json("POST", path + "/receipt", right, UDI);

        assertThat(fetched.body()).isEqualTo("envelope one");
        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(Edge.json(forged).path("code").asText()).isEqualTo("RECEIPT_REFUSED");
        assertThat(Edge.json(signed).path("status").asText()).isEqualTo("DELIVERED");
        assertThat(again.statusCode()).isEqualTo(200);
    }

    @Test
    void theInboxIsPagedAndSearched() throws IOException {
        var first = Sent.offered(edge, "a");
        var second = Sent.offered(edge, "b");
        var reference =
                edge.tables.submissions.byId(first.submission()).orElseThrow().reference();

        var page = Edge.json(edge.get("/api/v1/inbox?limit=1", UDI));
        var next = Edge.json(
                edge.get("/api/v1/inbox?limit=1&after=" + page.path("next").asText(), UDI));
        var found = Edge.json(edge.json("POST", "/api/v1/inbox/search", "{\"reference\": \"" + reference + "\"}", UDI));
        var none = Edge.json(edge.json("POST", "/api/v1/inbox/search", "{\"name\": \"nobody at all\"}", UDI));

        assertThat(page.at("/items/0/id").asText()).isEqualTo(second.id().toString());
        assertThat(next.at("/items/0/id").asText()).isEqualTo(first.id().toString());
        assertThat(found.path("items")).hasSize(1);
        assertThat(none.path("items")).isEmpty();
        assertThat(edge.get("/api/v1/inbox?after=x", UDI).statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsPassedOnOrGivenBackLeavesTheInbox() throws IOException {
        var passed = "/api/v1/inbox/" + Sent.offered(edge, "c").id();
        var given = "/api/v1/inbox/" + Sent.offered(edge, "d").id();

        var nowhere = edge.json("POST", passed + "/forward", "{\"to\": \"NPIS\", \"why\": \"CASE_IS_THERE\"}", UDI);
        var forwarded = edge.json("POST", passed + "/forward", "{\"to\": \"UNE\", \"why\": \"CASE_IS_THERE\"}", UDI);
        var twice = edge.json("POST", passed + "/forward", "{\"to\": \"UNE\", \"why\": \"CASE_IS_THERE\"}", UDI);
        var returned = edge.json("POST", given + "/return", "{\"reason\": \"not ours\"}", UDI);

        assertThat(Edge.json(nowhere).path("code").asText()).isEqualTo("NO_SUCH_RECEIVER");
        assertThat(forwarded.statusCode()).isEqualTo(204);
        assertThat(Edge.json(twice).path("code").asText()).isEqualTo("ALREADY_DONE");
        assertThat(returned.statusCode()).isEqualTo(204);
        assertThat(edge.get(passed + "/envelope", UDI).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsTreatedAsAnotherKindLeavesTheInboxToBeWeighedAnew() throws IOException {
        var delivery = Sent.offered(edge, "e");
        var path = "/api/v1/inbox/" + delivery.id() + "/kind";

        var byAnother = edge.json("POST", path, "{\"kind\": \"REVERSAL_REQUEST\"}", UNE);
        var done = edge.json("POST", path, "{\"kind\": \"REVERSAL_REQUEST\"}", UDI);
        var again = edge.json("POST", path, "{\"kind\": \"REVERSAL_REQUEST\"}", UDI);
        var noKind = edge.json("POST", path, "{\"kind\": \"REJECTION\"}", UDI);

        assertThat(byAnother.statusCode()).isEqualTo(404);
        assertThat(done.statusCode()).isEqualTo(204);
        assertThat(Edge.json(again).path("code").asText()).isEqualTo("ALREADY_DONE");
        assertThat(Edge.json(noKind).path("code").asText()).isEqualTo("INVALID_VALUE");
        var submission = edge.tables.submissions.byId(delivery.submission()).orElseThrow();
        assertThat(submission.kind()).isEqualTo(SubmissionKind.REVERSAL_REQUEST);
        assertThat(submission.form().kind()).as("as it was sent").isEqualTo(SubmissionKind.OTHER);
        assertThat(edge.tables.outbox.take(new Errand(submission.id(), Step.WEIGH), Duration.ofMinutes(1)))
                .isPresent();
    }

    @Test
    void appealsThatAreNoneAreNotJoinedAndOthersInboxesStayShut() throws IOException {
        var delivery = Sent.offered(edge, "f");
        var path = "/api/v1/inbox/" + delivery.id();

        var nothing = edge.json("POST", path + "/join", "{\"first\": \"AAAA-2222\"}", UDI);
        var badly = edge.json("POST", path + "/join", "{\"first\": \"?\"}", UDI);
        var unjoined = edge.json("POST", path + "/part", "{}", UDI);
        var elsewhere = edge.json("POST", path + "/part", "{}", UNE);

        assertThat(Edge.json(nothing).path("code").asText()).isEqualTo("ALREADY_DONE");
        assertThat(Edge.json(badly).path("field").asText()).isEqualTo("first");
        assertThat(Edge.json(unjoined).path("code").asText()).isEqualTo("ALREADY_DONE");
        assertThat(elsewhere.statusCode()).isEqualTo(404);
    }

    @Test
    void aDecisionLiesInTheSecureInboxOfItsAddresseeOnly() {
        var number = Cases.number();
        edge.json("PUT", "/api/v1/cases", Cases.heldBy(number.digits(), "UDI"), UDI);
        var letter = new Multipart()
                .json(
                        "letter",
                        "{\"dufNumber\": \"" + number.digits() + "\", \"kind\": \"DECISION\", \"title\": \"Svar\"}")
                .document("vedtak.pdf", "the decision");

        var posted = edge.parts("/api/v1/correspondence", letter, UDI);

        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        var path = "/api/v1/letters/" + Edge.json(posted).path("letter").asText();
        assertThat(Edge.json(edge.get("/api/v1/letters", LAWYER)).findValuesAsText("kind"))
                .contains("DECISION");
        assertThat(edge.get(path, "Authorization", "Bearer stranger").statusCode())
                .isEqualTo(404);
        assertThat(Edge.json(edge.get(path, LAWYER)).at("/documents/0/name").asText())
                .isEqualTo("vedtak.pdf");
        assertThat(edge.get(path + "/documents/1", LAWYER).body()).isEqualTo("the decision");
        assertThat(edge.get(path + "/documents/2", LAWYER).statusCode()).isEqualTo(404);
    }

    @Test
    void aLetterThatCannotBePostedLeavesNothing() throws IOException {
        var before = edge.objectsKept();
        var letter = new Multipart()
                .json(
                        "letter",
                        "{\"dufNumber\": \"" + Cases.number().digits()
                                + "\", \"kind\": \"LETTER\", \"title\": \"Svar\"}")
                .document("brev.pdf", "the letter");

        var posted = edge.parts("/api/v1/correspondence", letter, UDI);

        assertThat(Edge.json(posted).path("code").asText()).isEqualTo("CASE_UNKNOWN");
        assertThat(edge.objectsKept()).isEqualTo(before);
    }

    @Test
    void theMailRoomSendsASetAsideSubmissionOnOnce() {
        var submission = Sent.letter(edge);
        var item = Sent.setAside(edge, submission);
        var path = "/api/v1/set-aside/" + item.id() + "/resolution";

        var listed = edge.get("/api/v1/set-aside", MAIL_ROOM);
        var wrong = edge.json("POST", path, "{\"action\": \"FILE_ON\", \"dufNumbers\": [\"x\"]}", MAIL_ROOM);
        var resolved = edge.json("POST", path, "{\"action\": \"SEND_TO\", \"authority\": \"UDI\"}", MAIL_ROOM);
        var again = edge.json("POST", path, "{\"action\": \"TRY_AGAIN\"}", MAIL_ROOM);

        assertThat(listed.body()).contains(submission.reference().code(), "CASE_UNKNOWN");
        assertThat(Edge.json(wrong).path("field").asText()).isEqualTo("dufNumbers");
        assertThat(resolved.statusCode()).isEqualTo(204);
        assertThat(Edge.json(again).path("code").asText()).isEqualTo("ALREADY_DONE");
    }

    @Test
    void aDryRunNamesTheRowAndWhyTheOthersDoNotFit() {
        var answer = Edge.json(edge.json(
                "POST",
                "/api/v1/routing/dry-run",
                "{\"kind\": \"APPEAL\", \"holder\": \"UDI\", \"residence\": {\"postcode\": \"0150\"}}",
                "Authorization",
                "Bearer operator"));

        assertThat(answer.at("/routedTo/rule").asText()).isEqualTo("rest");
        assertThat(answer.at("/rows/0/mismatches")).isNotEmpty();
    }

    @Test
    void aCheckTellsWhatASubmissionWouldBeToldAndKeepsNothing() throws IOException {
        var before = edge.objectsKept();
        var form = "{\"kind\": \"APPEAL\", \"decision\": {\"authority\": \"UDI\", \"receivedOn\": \"2026-03-07\"}}";

        var alone = edge.json("POST", "/api/v1/checks", form);
        var withLetter = edge.parts("/api/v1/checks", Multipart.sending(form).document("a.pdf", "one"));

        assertThat(alone.statusCode()).as(alone.body()).isEqualTo(200);
        assertThat(Edge.json(alone).at("/deadline/lastDay").asText()).isEqualTo("2026-03-30");
        assertThat(Edge.json(withLetter).path("documents")).hasSize(1);
        assertThat(Edge.json(withLetter).path("findings")).hasSize(3);
        assertThat(edge.objectsKept()).isEqualTo(before);
    }

    private String receipt(String delivery, String sha256) {
        var header = Base64URL.encode("{\"alg\":\"ES256\",\"typ\":\"" + JwsSignedReceipts.TYPE + "\"}");
        var payload = Base64URL.encode("{\"deliveryId\":\"" + delivery + "\",\"sha256\":\"" + sha256 + "\"}");
        var signed = header + "." + payload;
        var signature = edge.keyring.signing(Purpose.ENVELOPE).sign(signed.getBytes(StandardCharsets.US_ASCII));
        return "{\"receipt\": \"" + signed + "." + Base64URL.encode(signature) + "\"}";
    }
}
