package no.postmottak.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.acceptance.Patience;
import no.postmottak.app.Gateway;
import no.postmottak.app.configuration.ConfigurationFiles;
import no.postmottak.notice.Disguise;
import no.postmottak.notice.HostileDecisions;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * A decision is pushed at every exit of the whole gateway, and nothing of it leaves by SMS or e-mail. That the gate is
 * what holds it back is shown by {@code notice.OutboundGateIT}, where the same attempts leak with the inspection out.
 */
class DecisionNeverLeavesIT {

    private static final String WORD = "Kanarifugl7391";
    private static final String SENTENCE = "er avslaatt etter paragraf 28";
    private static final List<String> CASES = List.of(
            "190000000108",
            "190000000202",
            "190000000307",
            "190000000401",
            "190000000506",
            "190000000600",
            "190000000705",
            "190000000810",
            "190000000904",
            "190000001010",
            "190000001104");

    private final Leaks leaks = Leaks.of(WORD, SENTENCE, Appeals.AMINA, "190000000810");

    @TempDir
    Path folder;

    private final ListAppender<ILoggingEvent> alarms = new ListAppender<>();
    private Place place;
    private Gateway gateway;
    private Counter counter;

    @BeforeEach
    void open() {
        alarms.start();
        logger().addAppender(alarms);
        place = Place.free(folder.resolve("var"));
        var configuration = ConfigurationFiles.read(Path.of("config"), List.of("demo"), place.environment());
        gateway = Gateway.start(configuration.settings(), Clock.systemUTC());
        counter = new Counter(place);
    }

    @AfterEach
    void close() {
        counter.close();
        gateway.close();
        logger().detachAppender(alarms);
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger("no.postmottak.gateway.Errands");
    }

    @Test
    void nothingOfADecisionLeavesByAnyExitAndOnlyTheAddresseeOpensIt() throws Exception {
        var letters = postToEveryCase();
        var references = new ArrayList<>(letters.stream()
                .map(letter -> letter.path("reference").asText())
                .toList());
        // before anything moves the case to somebody else
        references.addAll(postDisguisedDecisions());
        references.addAll(sendItAsSubmissions());
        pushAtTheInbox();
        pushAtTheMailRoom();
        pushAtTheQueues();
        var forged = pushDisguisedDecisionsAtTheQueues();

        references.forEach(this::waitForNotice);
        var left = counter.reads("/demo/notices");

        assertThat(letters).hasSizeGreaterThanOrEqualTo(2);
        assertThat(leaks.in(left)).isEmpty();
        assertThat(forged).isGreaterThanOrEqualTo(1_000);
        Patience.until(
                "an alarm for each forged message",
                () -> Optional.of(alarms.list).filter(all -> thrownAway(all) >= forged));
        assertOnlyTheAddresseeOpens(letters.getFirst());
    }

    /** The letters that have an addressee who can log in; the others are answered that there is no digital way. */
    private List<JsonNode> postToEveryCase() {
        var posted = new ArrayList<JsonNode>();
        for (var dufNumber : CASES) {
            var head =
                    node().put("dufNumber", dufNumber).put("kind", "DECISION").put("title", WORD + " " + SENTENCE);
            var parts = new Parts()
                    .json("letter", head)
                    .document(WORD + ".pdf", "application/pdf", Decisions.pdf(WORD + " " + SENTENCE));
            var answer = counter.posts(counter.token("UDI", "authority"), "/api/v1/correspondence", parts);
            assertThat(answer.statusCode()).as(answer.body()).isIn(201, 422, 409);
            if (answer.statusCode() == 201) {
                posted.add(Counter.json(answer.body()));
            }
        }
        return posted;
    }

    /** The same words where senders can put words: message, names, contact, language and headers. */
    private List<String> sendItAsSubmissions() {
        var written = WORD + " " + SENTENCE;
        var spoiled = List.<Map.Entry<String, String>>of(
                Map.entry("name", written + "\r\nBcc: alle@example.org"),
                Map.entry("language", written),
                Map.entry("email", "amina@example.com"),
                Map.entry("role", written));
        var references = new ArrayList<String>();
        for (var spoil : spoiled) {
            var form = Appeals.form(Appeals.AMINA).put("message", written).put("caseNumber", written);
            ((ObjectNode) form.path("sender")).put(spoil.getKey(), spoil.getValue());
            form.putObject("details").put("subject", written);
            references.add(accepted(form, written + "\r\n.pdf"));
        }
        var injected = Appeals.form(Appeals.AMINA);
        ((ObjectNode) injected.path("sender")).put("email", "amina@example.com\r\nSubject: " + written);
        accepted(injected, "klage.pdf");
        var asNumber = Appeals.form(written);
        references.add(accepted(asNumber, "vedtak.pdf"));
        return references;
    }

    private String accepted(ObjectNode form, String fileName) {
        var name = fileName.replace("\r\n", "%0D%0A");
        var parts = new Parts()
                .json("submission", form)
                .document(name, "application/pdf; x=" + WORD, Decisions.pdf(WORD + " " + SENTENCE));
        var answer = counter.sends(parts, Optional.of(WORD + "-" + java.util.UUID.randomUUID()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Counter.json(answer.body()).path("reference").asText();
    }

    private void pushAtTheInbox() {
        var token = counter.token("UDI", "authority");
        var items = Patience.until(
                "two deliveries", () -> Optional.of(counter.inbox(token)).filter(there -> there.size() >= 2));
        var path = "/api/v1/inbox/" + items.getFirst().path("id").asText();
        var other = "/api/v1/inbox/" + items.getLast().path("id").asText();

        var returned = counter.posts(token, path + "/return", node().put("reason", WORD + " " + SENTENCE));
        var freely =
                counter.posts(token, other + "/forward", node().put("to", "UNE").put("why", WORD));
        var forwarded =
                counter.posts(token, other + "/forward", node().put("to", "UNE").put("why", "CASE_IS_THERE"));

        assertThat(returned.statusCode()).isEqualTo(204);
        assertThat(freely.statusCode()).isEqualTo(422);
        assertThat(forwarded.statusCode()).isEqualTo(204);
    }

    private void pushAtTheMailRoom() {
        var token = counter.token("UDI", "mail-room");
        var item = Patience.until("something set aside", () -> {
            var items = Counter.json(counter.asText(counter.with(token, "/api/v1/set-aside"))
                            .body())
                    .path("items");
            return items.isEmpty() ? Optional.empty() : Optional.of(items.path(0));
        });
        var decided = node().put("action", "SEND_TO").put("authority", "UDI").put("note", WORD + " " + SENTENCE);

        var answer = counter.posts(token, "/api/v1/set-aside/" + item.path("id").asText() + "/resolution", decided);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    /** Somebody who can write to the queues: text, and headers that a mail component would listen to. */
    private static void pushAtTheQueues() throws Exception {
        try (var factory = new ActiveMQConnectionFactory("vm://0");
                var context = factory.createContext()) {
            for (var step : List.of("read", "weigh", "file", "route", "deliver", "notify")) {
                var queue = context.createQueue("postmottak." + step);
                var message = context.createTextMessage(WORD + " " + SENTENCE);
                for (var header : List.of("to", "subject", "CamelMailTo", "CamelBeanMethodName", "CamelFileName")) {
                    message.setStringProperty(header, WORD);
                }
                context.createProducer().send(queue, message);
                context.createProducer().send(queue, WORD + " NOTIFY");
                context.createProducer().send(queue, WORD.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Every sentence in every disguise, as messages on every queue; how many. */
    private static int pushDisguisedDecisionsAtTheQueues() throws Exception {
        var sent = 0;
        try (var factory = new ActiveMQConnectionFactory("vm://0");
                var context = factory.createContext()) {
            for (var step : List.of("read", "weigh", "file", "route", "deliver", "notify")) {
                for (var text : disguised()) {
                    context.createProducer().send(context.createQueue("postmottak." + step), text);
                    sent++;
                }
            }
        }
        return sent;
    }

    /** The same as titles and file names of letters, whose notices are then looked at. */
    private List<String> postDisguisedDecisions() {
        var references = new ArrayList<String>();
        for (var text : disguised()) {
            var title = text.codePoints()
                    .limit(90)
                    .mapToObj(Character::toString)
                    .collect(java.util.stream.Collectors.joining());
            var head = node().put("dufNumber", Appeals.AMINA)
                    .put("kind", "DECISION")
                    .put("title", title);
            var parts = new Parts().json("letter", head).document("vedtak.pdf", "application/pdf", Decisions.pdf(WORD));
            var answer = counter.posts(counter.token("UDI", "authority"), "/api/v1/correspondence", parts);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            references.add(Counter.json(answer.body()).path("reference").asText());
        }
        return references;
    }

    private static List<String> disguised() {
        return HostileDecisions.SENTENCES.stream()
                .flatMap(sentence -> Disguise.all().map(disguise -> disguise.on(sentence)))
                .toList();
    }

    private static long thrownAway(List<ILoggingEvent> logged) {
        return List.copyOf(logged).stream()
                .filter(event -> event.getMessage().startsWith("ALARM: a message on a queue is no errand"))
                .count();
    }

    private void waitForNotice(String reference) {
        Patience.until(
                "a notice about " + reference,
                () -> Optional.of(counter.reads("/demo/notices").toString()).filter(all -> all.contains(reference)));
    }

    private void assertOnlyTheAddresseeOpens(JsonNode letter) {
        var path = "/api/v1/letters/" + letter.path("letter").asText();
        try (var kari = new Browsing(place).as("KARI");
                var amina = new Browsing(place).as("AMINA");
                var officer = new Browsing(place).as("UDI_OFFICER");
                var nobody = new Browsing(place)) {
            assertThat(kari.visits(path).statusCode()).isEqualTo(200);
            assertThat(kari.fetches(path + "/documents/1").body())
                    .asString(StandardCharsets.ISO_8859_1)
                    .startsWith("%PDF");
            for (var other : List.of(amina, officer, nobody)) {
                assertThat(other.visits(path).statusCode()).isIn(401, 403, 404);
                assertThat(other.fetches(path + "/documents/1").statusCode()).isIn(401, 403, 404);
                assertThat(other.visits("/api/v1/letters").body()).doesNotContain(WORD);
            }
        }
        var system = counter.asText(counter.with(counter.token("UDI", "authority"), path));
        assertThat(system.statusCode()).isIn(401, 403, 404);
        assertThat(counter.asText(HttpRequest.newBuilder(place.address(path))).body())
                .doesNotContain(WORD);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
