package no.postmottak.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.postmottak.acceptance.Patience;
import no.postmottak.app.Gateway;
import no.postmottak.app.configuration.ConfigurationFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Words that stand for a person travel through a whole gateway that logs all it can, and are then looked for. */
class CanariesIT {

    private static final String NAME = "Zwartkopf Kanarinavn";
    private static final String SENTENCE = "min kanarihistorie fra flukten";
    private static final String TITLE = "Kanarivedtak om opphold";
    private static final String MAILBOX = "kanari.zwartkopf";

    private final Canaries canaries =
            Canaries.of(NAME, SENTENCE, TITLE, MAILBOX, Appeals.AMINA, "1900 000001 08", "+4790000108", "4790000108");
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger house = (Logger) LoggerFactory.getLogger("no.postmottak");

    @TempDir
    Path folder;

    private Place place;
    private Gateway gateway;
    private Counter counter;
    private Level before;

    @BeforeEach
    void open() {
        before = root.getLevel();
        canaries.start();
        root.addAppender(canaries);
        root.setLevel(Level.DEBUG);
        house.setLevel(Level.DEBUG);
        place = Place.free(folder.resolve("var"));
        var configuration = ConfigurationFiles.read(Path.of("config"), List.of("demo"), place.environment());
        gateway = Gateway.start(configuration.settings(), Clock.systemUTC());
        counter = new Counter(place);
    }

    @AfterEach
    void close() {
        counter.close();
        gateway.close();
        root.setLevel(before);
        house.setLevel(Level.INFO);
        root.detachAppender(canaries);
    }

    @Test
    void nothingOfAnybodyStandsWhereItShouldNot() throws Exception {
        var sent = List.of(sends("APPEAL", "klage " + NAME + ".txt"), sends("SUPPORTING_DOCUMENTS", SENTENCE + ".txt"));
        var letter = posts();
        sent.forEach(this::waitUntilItLiesInTheInbox);
        waitForNotice(letter.path("reference").asText());
        sent.forEach(each -> waitForNotice(each.path("reference").asText()));

        assertThat(canaries.inLogs()).isEmpty();
        assertThat(canaries.in(operators())).isEmpty();
        assertThat(canaries.in(wordsOf(counter.reads("/demo/notices")))).isEmpty();
        assertThat(canaries.in(processes())).isEmpty();
        assertThat(canaries.inFilesBelow(folder)).isEmpty();
    }

    private JsonNode sends(String kind, String fileName) {
        var form = Appeals.form(Appeals.AMINA).put("kind", kind).put("message", SENTENCE);
        ((ObjectNode) form.path("sender")).put("name", NAME).put("email", MAILBOX + "@example.org");
        var text = "DUF 1900 000001 08. Jeg heter " + NAME + ". Dette er " + SENTENCE + ".\n";
        var parts = new Parts()
                .json("submission", form)
                .document(fileName, "text/plain", text.getBytes(StandardCharsets.UTF_8));
        var answer = counter.sends(parts, Optional.empty());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(canaries.in(answer.headers().map().toString())).isEmpty();
        return Counter.json(answer.body());
    }

    private JsonNode posts() {
        var head = JsonNodeFactory.instance
                .objectNode()
                .put("dufNumber", Appeals.AMINA)
                .put("kind", "DECISION")
                .put("title", TITLE);
        var parts = new Parts()
                .json("letter", head)
                .document("vedtak " + NAME + ".pdf", "application/pdf", Decisions.pdf(TITLE + " " + NAME));
        var answer = counter.posts(counter.token("UDI", "authority"), "/api/v1/correspondence", parts);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Counter.json(answer.body());
    }

    private void waitUntilItLiesInTheInbox(JsonNode sent) {
        var reference = sent.path("reference").asText();
        var token = counter.token("UDI", "authority");
        var mailRoom = counter.token("UDI", "mail-room");
        Patience.until("an end for " + reference, () -> {
            var items = counter.inbox(token)
                    + counter.asText(counter.with(mailRoom, "/api/v1/set-aside"))
                            .body();
            return Optional.of(items).filter(all -> all.contains(reference));
        });
    }

    private void waitForNotice(String reference) {
        Patience.until(
                "a notice about " + reference,
                () -> Optional.of(counter.reads("/demo/notices").toString()).filter(all -> all.contains(reference)));
    }

    private String operators() {
        return counter.asText(HttpRequest.newBuilder(place.management("/metrics")))
                        .body()
                + counter.asText(HttpRequest.newBuilder(place.management("/health")))
                        .body();
    }

    /** What a message says; that it has a receiver cannot be helped. */
    private static String wordsOf(JsonNode notices) {
        var words = new StringBuilder();
        notices.path("sms")
                .forEach(sms -> words.append(sms.path("text").asText()).append('\n'));
        notices.path("mail")
                .forEach(mail -> words.append(mail.path("subject").asText())
                        .append('\n')
                        .append(mail.path("text").asText())
                        .append('\n'));
        return words.toString();
    }

    private static String processes() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .reduce("", (all, each) -> all + each + "\n");
    }
}
