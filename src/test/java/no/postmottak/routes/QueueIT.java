package no.postmottak.routes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import no.postmottak.acceptance.Patience;
import no.postmottak.gateway.Broker;
import no.postmottak.gateway.CamelFlow;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Puts messages on the queues of a real broker as an intruder there would: nothing but id and step counts. */
final class QueueIT {

    private final MailRoom mailRoom = new MailRoom();

    @TempDir
    private Path folder;

    private Broker broker = Broker.outside("vm://0");
    private CamelFlow flow = new CamelFlow(Path.of("routes"), broker, Map.of(), Map.of());

    @BeforeEach
    void open() {
        broker = Broker.embedded(folder);
        Map<String, Object> beans = mailRoom.beans(3);
        beans.put("scan-desk", new ScanTray());
        flow = new CamelFlow(Path.of("routes"), broker, beans, endpoints());
        flow.start();
    }

    @AfterEach
    void close() {
        flow.close();
        broker.close();
        mailRoom.close();
    }

    @Test
    void anErrandTravelsAsAnIdAndAStep() throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, Step.WEIGH);

        flow.put(errand, errand.submission() + " WEIGH");

        assertThat(soon(() -> isDone(errand))).isTrue();
        assertThat(mailRoom.desk().visits()).isEqualTo(1);
    }

    @Test
    void headersOfAHostileSenderChangeNothing() throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, Step.FILE);

        send(
                errand.step(),
                errand.submission() + " FILE",
                Map.of(
                        "CamelBeanMethodName", "close",
                        "CamelBeanSpecifiedMethod", "close",
                        "CamelJmsDestinationName", "postmottak.notify",
                        "CamelToEndpoint", "direct:set-aside-for-review",
                        "CamelSlipEndpoint", "direct:set-aside-for-review",
                        "body", "forged"));

        assertThat(soon(() -> isDone(errand))).isTrue();
        assertThat(mailRoom.errandsOf(submission.id()).keySet()).containsExactly(Step.FILE, Step.ROUTE);
        assertThat(mailRoom.setAside(submission)).isEmpty();
    }

    @Test
    void messagesWithoutWordsAreSwallowed() throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, Step.ROUTE);

        try (var connection = broker.connections().createConnection();
                var session = connection.createSession()) {
            var producer = session.createProducer(session.createQueue(queue(Step.ROUTE)));
            producer.send(session.createMessage());
            producer.send(session.createTextMessage());
            producer.send(session.createMapMessage());
            producer.send(session.createBytesMessage());
            producer.send(session.createObjectMessage("a serialised object"));
            producer.send(session.createTextMessage(errand.submission() + " ROUTE"));
        }

        assertThat(soon(() -> isDone(errand))).isTrue();
        assertThat(mailRoom.desk().visits()).isEqualTo(1);
        assertThat(soon(() -> flow.routes().values().stream().allMatch("Started"::equals)))
                .isTrue();
    }

    private void send(Step step, String text, Map<String, String> headers) throws JMSException {
        try (var connection = broker.connections().createConnection();
                var session = connection.createSession()) {
            var message = session.createTextMessage(text);
            for (var header : headers.entrySet()) {
                message.setStringProperty(header.getKey(), header.getValue());
            }
            session.createProducer(session.createQueue(queue(step))).send(message);
        }
    }

    private boolean isDone(Errand errand) {
        return mailRoom.standing(errand).state().equals("DONE");
    }

    private Map<String, String> endpoints() {
        var endpoints = new TreeMap<String, String>();
        for (var step : Step.values()) {
            endpoints.put("endpoint." + step.name().toLowerCase(Locale.ROOT), "jms:queue:" + queue(step));
        }
        endpoints.put("endpoint.scans", "direct:scans");
        return endpoints;
    }

    private static String queue(Step step) {
        return "postmottak." + step.name().toLowerCase(Locale.ROOT);
    }

    private static boolean soon(BooleanSupplier happens) {
        return Patience.until(
                "what should happen", () -> Optional.of(happens.getAsBoolean()).filter(is -> is));
    }
}
