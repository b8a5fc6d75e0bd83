package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.letters.LetterFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What happens on a case after the first letter: supplements, forwarding, the last word, who may act, what is asked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnTheCaseIT {

    private static final String LEYLA = "190000000506";
    private static final String BARAN = "190000000600";
    private static final String OMAR = "190000000401";
    private static final String MARIAM = "190000001104";
    private static final String INGA = "190000000705";
    private static final String OLENA = "190000001010";
    private static final String NADIA = "190000003002";
    private static final String SELAM = "190000000307";
    private static final String AMINA = "190000000108";

    private House house;
    private AuthorityDesk udi;
    private AuthorityDesk une;

    @BeforeAll
    void openTheHouse(@TempDir Path folder) {
        house = House.open(folder);
        udi = AuthorityDesk.of(house, "UDI");
        une = AuthorityDesk.of(house, "UNE");
    }

    @AfterAll
    void closeTheHouse() {
        house.close();
    }

    @Test
    void oneSendersSecondAppealSupplementsTheFirstAndFollowsItToUne() {
        var first = leylasAppeal("Leyla Demir").reference("Jeg klager på vedtaket.");
        udi.receives(first);
        var second = leylasAppeal("Leyla Demir").reference("Her er resten av klagen min.");

        var supplement = udi.receives(second);
        forward(udi, first, "UNE", "DECISION_UPHELD");

        assertThat(evidence(supplement, "SECOND_APPEAL")).contains("SUPPLEMENTS", first);
        assertThat(evidence(une.receives(first), "SECOND_APPEAL")).contains("SUPPLEMENTED_BY", second);
        assertThat(une.receives(second).findings().at("/routedTo/authority").asText())
                .isEqualTo("UNE");
        assertThat(udi.deliveryOf(second)).as("no longer at UDI").isEmpty();
        var later = Sending.of(house, "SUPPORTING_DOCUMENTS", LEYLA)
                .by("APPLICANT", "Leyla Demir")
                .reference("Flere dokumenter.");
        assertThat(une.receives(later).findings().at("/routedTo/rule").asText()).isEqualTo("documents-to-the-holder");
        var third = leylasAppeal("Leyla Demir").reference("Enda mer til klagen.");
        assertThat(evidence(une.receives(third), "SECOND_APPEAL")).contains("SUPPLEMENTS", first);
        isToldThatItWasPassedOn("leyla@example.com", first);
    }

    @Test
    void anotherSendersAppealIsNotJoinedButAskedAboutAndJoinedByAnOfficer() throws Exception {
        var own = appeal(BARAN, "UDI", "2026-11-03")
                .by("APPLICANT", "Baran Demir")
                .reference("Jeg klager.");
        udi.receives(own);
        var anothers = appeal(BARAN, "UDI", "2026-11-03")
                .by("FAMILY_OR_OTHER", "Sara Demir")
                .reference("Jeg klager for broren min.");

        var outcome = udi.receives(anothers);
        var page = "/inbox/" + udi.deliveryOf(anothers).orElseThrow();
        var officer = Officer.named(house, "UDI_OFFICER");
        var before = officer.opens(page).body();
        var joined = officer.presses(page, page + "/join", Map.of("first", own));

        assertThat(evidence(outcome, "SECOND_APPEAL")).contains("BY_ANOTHER_SENDER", own);
        assertThat(evidence(outcome, "SENDER_MAY_ACT")).contains("POWER_OF_ATTORNEY_NEEDED");
        assertThat(before).contains(own, page + "/join");
        assertThat(joined.statusCode()).isEqualTo(303);
        assertThat(officer.opens(page).body()).contains(page + "/part").doesNotContain(page + "/join");
        assertThat(officer.presses(page, page + "/part", Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void anEmbassySendsAnAppealToUdiAndWhatComesLaterFollows() {
        var embassy = AuthorityDesk.of(house, "MISSION:ankara");
        var appeal = appeal(OMAR, "MISSION:ankara", "2026-10-27")
                .by("APPLICANT", "Omar Haddad")
                .reference("Jeg klager på avslaget.");
        embassy.receives(appeal);

        forward(embassy, appeal, "UDI", "DECISION_UPHELD");

        udi.receives(appeal);
        var later = Sending.of(house, "SUPPORTING_DOCUMENTS", OMAR)
                .by("APPLICANT", "Omar Haddad")
                .reference("Vigselsattest.");
        assertThat(udi.receives(later).findings().at("/routedTo/authority").asText())
                .isEqualTo("UDI");
        isToldThatItWasPassedOn("omar@example.com", appeal);
    }

    @Test
    void afterTheLastWordAnAppealBecomesARequestForReversalByOneClick() throws Exception {
        var appeal = appeal(MARIAM, "UNE", "2026-09-14").by("APPLICANT", "Mariam Said");
        var sent = appeal.saying("Jeg klager på vedtaket fra UNE.");
        var reference = sent.path("reference").asText();
        var item = AuthorityDesk.mailRoom(house).setAside(reference);
        var page = "/mail-room/" + item.path("id").asText();
        var clerk = Officer.named(house, "MAIL_ROOM");
        var shown = clerk.opens(page).body();

        var clicked = clerk.presses(page, page + "/reversal", Map.of());

        assertThat(item.at("/why/reason").asText()).isEqualTo("NO_FURTHER_APPEAL");
        assertThat(shown).contains(page + "/reversal");
        assertThat(clicked.statusCode()).isEqualTo(303);
        var outcome = une.receives(reference);
        assertThat(outcome.findings().at("/submission/kind").asText()).isEqualTo("REVERSAL_REQUEST");
        assertThat(outcome.findings().at("/form/kind").asText())
                .as("as it was sent")
                .isEqualTo("APPEAL");
        assertThat(outcome.findings().at("/routedTo/rule").asText()).isEqualTo("reversal-request-to-une");
        assertThat(new Applicant(house).status(sent).path("kind").asText())
                .as("who is not on the case learns nothing")
                .isEqualTo("APPEAL");
    }

    @Test
    void afterUdisLastWordInAnEmbassyCaseAReversalIsAskedOfUdi() throws Exception {
        tellsOfUdisLastWord();
        var sent = Sending.of(house, "APPEAL", NADIA)
                .about("MISSION:ankara", "2026-09-01")
                .by("APPLICANT", "Nadia Rahimi")
                .saying("Jeg klager på avslaget fra ambassaden.");
        var reference = sent.path("reference").asText();
        var item = AuthorityDesk.mailRoom(house).setAside(reference);
        var page = "/mail-room/" + item.path("id").asText();
        var clerk = Officer.named(house, "MAIL_ROOM");
        var shown = clerk.opens(page).body();
        var embassy = AuthorityDesk.of(house, "MISSION:ankara");

        var clicked = clerk.presses(page, page + "/reversal", Map.of());

        assertThat(item.at("/why/reason").asText()).as("kept and set aside").isEqualTo("NO_FURTHER_APPEAL");
        assertThat(shown).as("offered").contains(page + "/reversal");
        assertThat(clicked.statusCode()).isEqualTo(303);
        var outcome = udi.receives(reference);
        assertThat(outcome.findings().at("/submission/kind").asText()).isEqualTo("REVERSAL_REQUEST");
        assertThat(outcome.findings().at("/form/kind").asText())
                .as("as it was sent")
                .isEqualTo("APPEAL");
        assertThat(outcome.findings().at("/routedTo/rule").asText())
                .as("to the body that decided last, not to the embassy and not to UNE")
                .isEqualTo("reversal-request");
        assertThat(embassy.deliveryOf(reference)).isEmpty();
        assertThat(une.deliveryOf(reference)).isEmpty();
        assertThat(new Applicant(house).status(sent).path("kind").asText())
                .as("who is not on the case learns nothing")
                .isEqualTo("APPEAL");
    }

    /** An embassy refused, and UDI upheld that on appeal: UDI's word is the last in such a case. */
    private void tellsOfUdisLastWord() {
        var told = """
                {"caseNumber": "2026/3002", "dufNumbers": ["%s"],
                 "people": {"applicants": [{"name": "Nadia Rahimi", "dufNumber": "%s"}], "representatives": []},
                 "decisions": [
                   {"madeBy": "MISSION:ankara", "madeOn": "2026-09-01", "notifiedOn": "2026-09-03", "outcome": "REFUSED"},
                   {"madeBy": "UDI", "madeOn": "2026-10-20", "notifiedOn": "2026-10-22", "outcome": "UPHELD_ON_APPEAL"}],
                 "holder": "UDI", "protectionCase": false}
                """.formatted(NADIA, NADIA);
        var answer = house.ask(udi.request("/api/v1/cases")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(told)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void whatThePoliceHoldNeedNotBeSentAndWhoIsOnTheCaseIsToldSo() throws Exception {
        var amina = Officer.named(house, "AMINA");

        assertThat(amina.opens("/send?kind=APPEAL").body())
                .contains("Police, Oslo", "the passport", "You do not need to send it again");
        assertThat(house.ask(HttpRequest.newBuilder(house.address("/send?kind=APPEAL")))
                        .body())
                .as("who is not logged in")
                .doesNotContain("You do not need to send it again");
    }

    @Test
    void aWithdrawalGoesNowhereWithoutAPerson() throws Exception {
        var reference = Sending.of(house, "WITHDRAWAL", INGA)
                .by("APPLICANT", "Ingá Somma")
                .reference("Jeg trekker søknaden min.");
        var item = AuthorityDesk.mailRoom(house).setAside(reference);
        var page = "/mail-room/" + item.path("id").asText();
        var clerk = Officer.named(house, "MAIL_ROOM");

        var before = AuthorityDesk.of(house, "NPIS").deliveryOf(reference);
        clerk.presses(page, page + "/again", Map.of());

        assertThat(item.at("/why/reason").asText()).isEqualTo("WITHDRAWAL_NEEDS_A_PERSON");
        assertThat(before).isEmpty();
        AuthorityDesk.of(house, "NPIS").receives(reference);
    }

    @Test
    void aPowerOfAttorneyCountsWhenAnOfficerHasEnteredItAndNotBefore() throws Exception {
        var appeal = appeal(OLENA, "UDI", "2026-10-29")
                .by("FAMILY_OR_OTHER", "Maksym Tkachenko")
                .reference("Jeg klager for søsteren min.");
        udi.receives(appeal);
        var attorney = Sending.of(house, "POWER_OF_ATTORNEY", OLENA)
                .by("FAMILY_OR_OTHER", "Maksym Tkachenko")
                .reference("Fullmakt. Jeg gir broren min fullmakt i saken.");
        udi.receives(attorney);
        var page = "/inbox/" + udi.deliveryOf(attorney).orElseThrow();
        var ofAppeal = "/inbox/" + udi.deliveryOf(appeal).orElseThrow();
        var officer = Officer.named(house, "UDI_OFFICER");
        var before = officer.opens(ofAppeal).body();
        var askedBefore = asked(appeal);

        var wrong = officer.presses(page, page + "/mandates", mandate(""));
        var entered = officer.presses(page, page + "/mandates", mandate("01.11.2026"));

        assertThat(before).contains("Whoever sends for somebody else needs a power of attorney");
        assertThat(askedBefore).contains("MISSING_POWER_OF_ATTORNEY ASKED", "MISSING_SIGNATURE ASKED");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(officer.opens(ofAppeal).body()).contains("Nobody has checked that it is the same person");
        assertThat(asked(appeal)).contains("MISSING_POWER_OF_ATTORNEY CLOSED", "MISSING_SIGNATURE ASKED");
        officer.presses(ofAppeal, ofAppeal + "/sender", Map.of("role", "REPRESENTATIVE"));
        assertThat(officer.opens(ofAppeal).body()).contains("A person has confirmed who the sender is");
    }

    @Test
    void whoHoldsAPowerOfAttorneyAndNeverLoggedInGetsTheDecisionWhenAnOfficerHasWrittenDownWhoItIs() throws Exception {
        var attorney = Sending.of(house, "POWER_OF_ATTORNEY", SELAM)
                .by("APPLICANT", "Selam Tesfay")
                .reference("Fullmakt. Jeg gir Amina Yusuf fullmakt i saken.");
        var police = AuthorityDesk.of(house, "POLICE:oslo");
        police.receives(attorney);
        var page = "/inbox/" + police.deliveryOf(attorney).orElseThrow();
        var officer = Officer.named(house, "POLICE_OFFICER");
        var granted = Map.of(
                "mandateKind", "HOLDER_OF_POWER_OF_ATTORNEY",
                "holder", "Amina Yusuf",
                "grantor", "Selam Tesfay",
                "from", "01.11.2026");
        officer.presses(page, page + "/mandates", granted);
        var id = officer.opens(page).body().replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\".*", "$1");
        var decision = "{\"dufNumber\": \"" + SELAM + "\", \"kind\": \"DECISION\", \"title\": \"Vedtak\"}";

        var unreachable = posts(police, decision);
        var mistyped =
                officer.presses(page, page + "/mandate-holder", Map.of("mandate", id, "holderNumber", "14839140241"));
        var known = officer.presses(
                page,
                page + "/mandate-holder",
                Map.of("mandate", id, "holderNumber", "148391 40240", "holderEmail", "amina.holder@example.com"));
        var posted = posts(police, decision);

        assertThat(unreachable.path("code").asText()).isEqualTo("NO_DIGITAL_WAY");
        assertThat(mistyped.statusCode()).isEqualTo(422);
        assertThat(mistyped.body()).contains("The number must have 11 digits");
        assertThat(known.statusCode()).isEqualTo(303);
        assertThat(posted.path("addressee").asText()).isEqualTo("HOLDER_OF_POWER_OF_ATTORNEY");
        assertThat(Officer.named(house, "AMINA").opens("/letters").body()).contains("Vedtak");
        Patience.until(
                "the notice of it",
                () -> Optional.of(house.received("mail").toString())
                        .filter(mail -> mail.contains("amina.holder@example.com")));
    }

    @Test
    void anAnswerFindsTheLetterThatAskedForItAndAPersonClosesIt() throws Exception {
        var letter = posts("{\"dufNumber\": \"" + AMINA
                + "\", \"kind\": \"LETTER\", \"title\": \"Send oss mer\", \"answerBy\": \"2027-01-15\"}");
        var asked = letter.path("reference").asText();

        var reply = Sending.of(house, "SUPPORTING_DOCUMENTS", AMINA)
                .by("LAWYER", "Kari Lund")
                .inReplyTo(asked)
                .reference("Her er det dere ba om.");

        var outcome = udi.receives(reply);
        assertThat(evidence(outcome, "ANSWERS_REQUEST")).contains("NAMED", asked);
        assertThat(requests().toString()).contains(reply, "\"OPEN\"");
        assertThat(Officer.named(house, "UDI_OFFICER").opens("/requests").body())
                .contains(asked, reply);
        var close = "/api/v1/requests/" + letter.path("letter").asText() + "/close";
        assertThat(une.post(close, "{}")).isEqualTo(404);
        assertThat(udi.post(close, "{}")).isEqualTo(204);
        assertThat(udi.post(close, "{}")).isEqualTo(409);
        assertThat(requests().toString()).doesNotContain(asked);
    }

    @Test
    void nobodyActsOnWhatLiesInAnothersInbox() throws Exception {
        var sent = Sending.of(house, "OTHER", AMINA).by("LAWYER", "Kari Lund").reference("Et brev.");
        udi.receives(sent);
        var page = "/inbox/" + udi.deliveryOf(sent).orElseThrow();
        var une = Officer.named(house, "UNE_OFFICER");
        var clerk = Officer.named(house, "MAIL_ROOM");

        for (var button : List.of("/mandates", "/sender", "/join", "/part", "/reversal")) {
            assertThat(une.presses("/requests", page + button, Map.of("first", sent, "role", "LAWYER"))
                            .statusCode())
                    .as(button)
                    .isIn(404, 422);
            assertThat(clerk.presses("/mail-room", page + button, Map.of("first", sent, "role", "LAWYER"))
                            .statusCode())
                    .as(button)
                    .isEqualTo(403);
        }
        assertThat(clerk.opens("/requests").statusCode()).isEqualTo(403);
        assertThat(udi.deliveryOf(sent)).as("it still lies there").isPresent();
    }

    private Sending leylasAppeal(String name) {
        return appeal(LEYLA, "UDI", "2026-11-03").by("APPLICANT", name);
    }

    private Sending appeal(String number, String authority, String madeOn) {
        return Sending.of(house, "APPEAL", number).about(authority, madeOn);
    }

    private static Map<String, String> mandate(String from) {
        return Map.of(
                "mandateKind", "HOLDER_OF_POWER_OF_ATTORNEY",
                "holder", "Maksym Tkachenko",
                "grantor", "Olena Tkachenko",
                "from", from);
    }

    private static void forward(AuthorityDesk desk, String reference, String to, String why) {
        var id = desk.deliveryOf(reference).orElseThrow();
        var body = "{\"to\": \"" + to + "\", \"why\": \"" + why + "\"}";
        assertThat(desk.post("/api/v1/inbox/" + id + "/forward", body)).isEqualTo(204);
    }

    private JsonNode posts(String head) {
        return posts(udi, head);
    }

    private JsonNode posts(AuthorityDesk desk, String head) {
        var file = new LetterFile("brev.txt", "text/plain", () -> "Hei".getBytes(StandardCharsets.UTF_8));
        var body = new String(Applicant.body(head, List.of(file)), StandardCharsets.UTF_8)
                .replace("name=\"submission\"", "name=\"letter\"");
        var request = desk.request("/api/v1/correspondence")
                .header("Content-Type", "multipart/form-data; boundary=postmottak-journey")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return House.json(house.ask(request).body());
    }

    private JsonNode requests() {
        return House.json(house.ask(udi.request("/api/v1/requests")).body());
    }

    /** What the sender was asked to put right, and how that stands. */
    private List<String> asked(String reference) {
        var id = udi.deliveryOf(reference).orElseThrow();
        var items = House.json(house.ask(udi.request("/api/v1/inbox/" + id + "/corrections"))
                        .body())
                .path("items");
        return items.valueStream()
                .map(item ->
                        item.path("letter").asText() + " " + item.path("state").asText())
                .toList();
    }

    private void isToldThatItWasPassedOn(String email, String reference) {
        var mail = Patience.until("an e-mail about " + reference, () -> {
            for (var each : house.received("mail")) {
                if (each.toString().contains(email) && each.toString().contains(reference)) {
                    return Optional.of(each.toString());
                }
            }
            return Optional.empty();
        });
        assertThat(mail).doesNotContain("UNE", "UDI", "1900");
    }

    private static String evidence(Outcome outcome, String requirement) {
        for (var finding : outcome.findings().path("findings")) {
            if (finding.path("requirement").asText().equals(requirement)) {
                return finding.toString();
            }
        }
        return "";
    }
}
