package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.postmottak.letters.Letter;
import no.postmottak.letters.LetterFile;
import no.postmottak.letters.Letters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Something is missing, the sender is told and puts it right: the first sending keeps its date, and a person sees it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionsIT {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Letter unsigned = Letters.named("appeal-nb-text-pdf-unsigned-in-time");
    private final AtomicInteger mobiles = new AtomicInteger(90_100_000);
    private House house;
    private Applicant applicant;

    @BeforeAll
    void open(@TempDir Path folder) {
        house = House.open(folder);
        applicant = new Applicant(house);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aSignatureSentLaterCuresTheFindingAndKeepsTheFirstDate() throws Exception {
        house.clock.set(unsigned.sentAt());
        var first = sent(form("APPEAL", Map.of()), List.of(unsigned.file()), Map.of());
        var asked = correction(first, "MISSING_SIGNATURE", "ASKED");
        var before = applicant.status(first);

        house.clock.set(unsigned.sentAt().plus(Duration.ofDays(6)));
        var signed = Letters.named("appeal-nb-electronically-signed");
        var reply = sent(
                form("APPEAL", Map.of("inReplyTo", reference(first))),
                List.of(signed.file()),
                Map.of("Receipt-Code", code(first)));
        var cured = correction(first, "MISSING_SIGNATURE", "CURED");
        var after = applicant.status(first);

        var told = LocalDate.ofInstant(unsigned.sentAt(), OSLO);
        assertThat(asked.path("lastDay").asText())
                .as("fourteen made-up days of the demonstration, and on past a day off")
                .isBetween(told.plusDays(14).toString(), told.plusDays(18).toString());
        assertThat(asked.path("toDo").asText()).startsWith("Sign it and send");
        assertThat(cured.path("reply").asText()).isEqualTo(reference(reply));
        assertThat(finding(after, "SIGNATURE").path("outcome").asText()).isEqualTo("MET");
        assertThat(finding(after, "SIGNATURE").at("/evidence/code").asText()).isEqualTo("PUT_RIGHT");
        assertThat(after.path("sentAt")).isEqualTo(before.path("sentAt"));
        assertThat(finding(after, "DEADLINE").path("outcome").asText()).isEqualTo("MET");
        var own = Patience.until(
                "the reply's deadline",
                () -> Optional.of(finding(applicant.status(reply), "DEADLINE"))
                        .filter(found -> !found.path("outcome").asText().isEmpty()));
        assertThat(own.path("outcome").asText())
                .as("held by the day of the first")
                .isEqualTo("MET");
        var page = "/inbox/"
                + Patience.until(
                        "the inbox", () -> AuthorityDesk.of(house, "UDI").deliveryOf(reference(first)));
        assertThat(Officer.named(house, "UDI_OFFICER").opens(page).body())
                .contains(reference(reply), page + "/letters");
    }

    @Test
    void whoeverOnlyKnowsTheReferenceChangesNothing() {
        house.clock.set(unsigned.sentAt());
        var first = sent(form("APPEAL", Map.of()), List.of(unsigned.file()), Map.of());
        correction(first, "MISSING_SIGNATURE", "ASKED");
        var signed = Letters.named("appeal-nb-electronically-signed");

        var reply = sent(form("APPEAL", Map.of("inReplyTo", reference(first))), List.of(signed.file()), Map.of());
        Patience.until(
                "the reply to be weighed",
                () -> Optional.of(applicant.status(reply))
                        .filter(status -> status.path("state").asText().equals("WEIGHED")));

        assertThat(finding(applicant.status(first), "SIGNATURE").path("outcome").asText())
                .isEqualTo("NOT_MET");
        correction(first, "MISSING_SIGNATURE", "ASKED");
    }

    @Test
    void theSenderIsRemindedBeforeTheDayAndNotAfterItIsPutRight() {
        house.clock.set(unsigned.sentAt());
        var waiting = mobile();
        var mended = mobile();
        var first = sent(form("APPEAL", Map.of("mobile", waiting)), List.of(unsigned.file()), Map.of());
        var other = sent(form("APPEAL", Map.of("mobile", mended)), List.of(unsigned.file()), Map.of());
        var lastDay = LocalDate.parse(
                correction(first, "MISSING_SIGNATURE", "ASKED").path("lastDay").asText());
        correction(other, "MISSING_SIGNATURE", "ASKED");
        sent(
                form("APPEAL", Map.of("inReplyTo", reference(other))),
                List.of(Letters.named("appeal-nb-electronically-signed").file()),
                Map.of("Receipt-Code", code(other)));
        correction(other, "MISSING_SIGNATURE", "CURED");
        texts(waiting, 2);
        texts(mended, 2);

        house.clock.set(lastDay.minusDays(3).atTime(9, 1).atZone(OSLO).toInstant());

        assertThat(texts(waiting, 3)).allMatch(text -> text.contains(reference(first)));
        assertThat(texts(waiting, 3).getLast()).startsWith("Du har en ny melding");
        assertThat(texts(mended, 2)).hasSize(2);
    }

    @Test
    void aLateAppealIsAskedForItsReasonAndGoesItsWayAllTheSame() {
        house.clock.set(unsigned.sentAt());
        var late = form("APPEAL", Map.of("receivedOn", "2026-01-05"));

        var first = sent(late, List.of(unsigned.file()), Map.of());
        var asked = correction(first, "LATE", "ASKED");
        AuthorityDesk.of(house, "UDI").receives(reference(first));
        sent(
                form("SUPPORTING_DOCUMENTS", Map.of("inReplyTo", reference(first), "message", "Jeg var innlagt.")),
                List.of(),
                Map.of("Receipt-Code", code(first)));

        assertThat(asked.path("reasons")).hasSize(2);
        assertThat(correction(first, "LATE", "ANSWERED").path("source").asText())
                .contains("§ 31", "§ 65");
    }

    @Test
    void thatTheCaseIsUnclearIsOnlyEverWrittenByAPerson() throws Exception {
        house.clock.set(unsigned.sentAt());
        var unknown = form("APPEAL", Map.of("dufNumber", "190000001010"));
        var first = sent(unknown, List.of(unsigned.file()), Map.of());
        var item = AuthorityDesk.mailRoom(house).setAside(reference(first));
        correction(first, "MISSING_SIGNATURE", "ASKED");
        var letters = applicant.status(first).path("corrections");
        assertThat(letters).noneMatch(each -> each.path("letter").asText().equals("UNCLEAR_CASE"));

        var mailRoom = Officer.named(house, "MAIL_ROOM");
        var page = "/mail-room/" + item.path("id").asText();
        var refused = mailRoom.presses(page, page + "/letters", Map.of("letter", "UNCLEAR_CASE", "day", "01.01.2020"));
        var written = mailRoom.presses(page, page + "/letters", Map.of("letter", "UNCLEAR_CASE", "day", ""));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(written.statusCode()).isEqualTo(303);
        var shown = correction(first, "UNCLEAR_CASE", "ASKED");
        assertThat(mailRoom.opens("/corrections").body()).contains(reference(first));
        assertThat(shown.path("lastDay").asText()).isNotEmpty();
    }

    @Test
    void whoIsNotOnTheCaseReadsTheSameLettersWithAndWithoutOne() throws Exception {
        house.clock.set(unsigned.sentAt().plus(Duration.ofDays(60)));
        var toACase =
                sent(form("APPEAL", Map.of("dufNumber", "190000000108", "nothing", "")), unsignedFile(), Map.of());
        var toNone = sent(form("APPEAL", Map.of("dufNumber", "190000001209", "nothing", "")), unsignedFile(), Map.of());
        var udi = AuthorityDesk.of(house, "UDI");
        udi.receives(reference(toACase));
        AuthorityDesk.mailRoom(house).setAside(reference(toNone));

        var withCase = applicant.status(toACase).path("corrections");
        var without = applicant.status(toNone).path("corrections");

        assertThat(withCase).isNotEmpty().isEqualTo(without);
        // the record of the case says that it is late: those who work with it see that, or the test would show nothing
        var delivery = udi.deliveryOf(reference(toACase)).orElseThrow();
        var known = house.ask(udi.request("/api/v1/inbox/" + delivery + "/corrections"));
        assertThat(known.body()).contains("LATE");
        assertThat(withCase.toString()).doesNotContain("LATE");
    }

    private List<LetterFile> unsignedFile() {
        return List.of(unsigned.file());
    }

    /** Waits until the sender is shown this letter in this state. */
    private JsonNode correction(JsonNode acknowledged, String letter, String state) {
        return Patience.until(letter + " " + state, () -> {
            for (var each : applicant.status(acknowledged).path("corrections")) {
                if (each.path("letter").asText().equals(letter)
                        && each.path("state").asText().equals(state)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        });
    }

    private static JsonNode finding(JsonNode status, String requirement) {
        for (var finding : status.path("findings")) {
            if (finding.path("requirement").asText().equals(requirement)) {
                return finding;
            }
        }
        return House.JSON.missingNode();
    }

    /** All SMS to a number, once there are so many. */
    private List<String> texts(String mobile, int atLeast) {
        return Patience.until(atLeast + " SMS", () -> {
            var texts = new java.util.ArrayList<String>();
            for (var sms : house.received("sms")) {
                if (sms.path("to").asText().equals(mobile)) {
                    texts.add(sms.path("text").asText());
                }
            }
            return Optional.of(texts).filter(found -> found.size() >= atLeast);
        });
    }

    private JsonNode sent(String form, List<LetterFile> files, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(house.address("/api/v1/submissions"))
                .header("Content-Type", "multipart/form-data; boundary=postmottak-journey")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Applicant.body(form, files)));
        headers.forEach(request::header);
        var answer = house.ask(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return House.json(new String(answer.body().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private String form(String kind, Map<String, String> told) {
        var form = House.JSON.createObjectNode().put("kind", kind);
        form.putArray("dufNumbers")
                .add(told.getOrDefault(
                        "dufNumber", unsigned.intent().dufNumbers().getFirst()));
        decision(form.putObject("decision"), told);
        form.putObject("sender")
                .put("role", unsigned.intent().sender().role())
                .put("name", unsigned.intent().sender().name())
                .put("mobile", told.getOrDefault("mobile", mobile()))
                .put("language", "nb");
        Optional.ofNullable(told.get("inReplyTo")).ifPresent(reply -> form.put("inReplyTo", reply));
        Optional.ofNullable(told.get("message")).ifPresent(message -> form.put("message", message));
        return form.toString();
    }

    private void decision(ObjectNode form, Map<String, String> told) {
        var decision = unsigned.intent().decision().orElseThrow();
        form.put("authority", decision.authority());
        if (told.containsKey("nothing")) {
            return;
        }
        if (told.containsKey("receivedOn")) {
            form.put("receivedOn", told.get("receivedOn"));
        } else {
            decision.madeOn().ifPresent(day -> form.put("madeOn", day));
            decision.receivedOn().ifPresent(day -> form.put("receivedOn", day));
        }
    }

    private String mobile() {
        return "+47" + mobiles.incrementAndGet();
    }

    private static String reference(JsonNode acknowledged) {
        return acknowledged.path("reference").asText();
    }

    private static String code(JsonNode acknowledged) {
        return acknowledged.path("receiptCode").asText();
    }
}
