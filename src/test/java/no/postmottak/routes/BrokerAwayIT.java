package no.postmottak.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import no.postmottak.acceptance.Patience;
import no.postmottak.gateway.Broker;
import no.postmottak.gateway.CamelFlow;
import no.postmottak.gateway.OutboxRelay;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Outbox;
import no.postmottak.submission.Step;
import no.postmottak.submission.adapter.PostgresOutbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker goes away and comes back: every errand is done in the end, and none of them twice. */
final class BrokerAwayIT {

    private static final Duration SWEEP = Duration.ofMillis(100);
    private static final Duration LOST_AFTER = Duration.ofSeconds(3);
    private static final int MANY = 20;

    private final MailRoom mailRoom = new MailRoom();
    private final AtomicInteger failures = new AtomicInteger();
    private final List<AutoCloseable> opened = new ArrayList<>();

    @TempDir
    private Path folder;

    private Optional<OutsideBroker> outside = Optional.empty();

    @BeforeEach
    void open() throws Exception {
        outside = Optional.of(kept(new OutsideBroker(folder)));
        // what other tests left undone in the database they share is not this one's to do
        TestDatabase.shared()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "update outbox set not_before = now() + interval '1 day' where not_before <= now()"));
    }

    @AfterEach
    void close() throws Exception {
        for (var part : opened.reversed()) {
            part.close();
        }
        mailRoom.close();
    }

    @Test
    void whatIsCommittedWhileItIsAwayWaitsAndIsThenDoneOnce() throws Exception {
        var flow = kept(flow(kept(broker().reached())));
        flow.start();
        var first = errands(1);
        kept(relay(flow, outbox(Duration.ofMinutes(5)))).start();
        assertThat(soon(() -> areDone(first))).isTrue();

        broker().goesAway();
        var waiting = errands(MANY);
        failures.set(0);
        soon(() -> failures.get() >= 3);
        assertThat(waiting)
                .allSatisfy(
                        errand -> assertThat(mailRoom.standing(errand).state()).isEqualTo("WAITING"));

        broker().comesBack();
        assertThat(soon(() -> areDone(waiting))).isTrue();
        assertThat(mailRoom.desk().visits()).isEqualTo(1 + MANY);
        assertThat(waiting)
                .allSatisfy(errand ->
                        assertThat(mailRoom.standing(errand).attempts()).isEqualTo(1));
    }

    @Test
    void messagesThatABrokerForgotAreSentAnew() throws Exception {
        var flow = kept(flow(kept(broker().reached())));
        var forgotten = errands(MANY);
        try (var sender = broker().reached();
                var relay = relay(onto(sender), outbox(LOST_AFTER))) {
            relay.start();
            assertThat(soon(() -> forgotten.stream()
                            .allMatch(
                                    errand -> mailRoom.standing(errand).state().equals("SENT"))))
                    .isTrue();
        }

        broker().goesAway();
        broker().comesBackWithoutMemory();
        flow.start();
        kept(relay(flow, outbox(LOST_AFTER))).start();

        assertThat(soon(() -> areDone(forgotten))).isTrue();
        assertThat(mailRoom.desk().visits()).isEqualTo(MANY);
    }

    @Test
    void aMessageThatComesSeveralTimesIsDoneOnce() throws Exception {
        var flow = kept(flow(kept(broker().reached())));
        flow.start();
        var errand = errands(1).getFirst();

        for (var time = 0; time < 5; time++) {
            flow.put(errand, errand.submission() + " " + errand.step());
        }
        var last = errands(1);
        flow.put(
                last.getFirst(),
                last.getFirst().submission() + " " + last.getFirst().step());

        assertThat(soon(() -> areDone(List.of(errand)) && areDone(last))).isTrue();
        assertThat(mailRoom.desk().visits()).isEqualTo(2);
    }

    private <T extends AutoCloseable> T kept(T part) {
        opened.add(part);
        return part;
    }

    private OutsideBroker broker() {
        return outside.orElseThrow();
    }

    private List<Errand> errands(int many) {
        var errands = new ArrayList<Errand>();
        for (var each = 0; each < many; each++) {
            errands.add(mailRoom.errand(mailRoom.submission(), Step.NOTIFY));
        }
        return errands;
    }

    private boolean areDone(List<Errand> errands) {
        return errands.stream()
                .allMatch(errand -> mailRoom.standing(errand).state().equals("DONE"));
    }

    private OutboxRelay relay(OutboxRelay.Queue queue, Outbox outbox) {
        return new OutboxRelay(
                outbox,
                (errand, message) -> {
                    try {
                        queue.put(errand, message);
                    } catch (RuntimeException away) {
                        failures.incrementAndGet();
                        throw away;
                    }
                },
                () -> {},
                SWEEP);
    }

    private static PostgresOutbox outbox(Duration lostAfter) {
        return new PostgresOutbox(TestDatabase.shared().jdbi(), lostAfter);
    }

    /** Puts messages where nobody fetches them yet. */
    private static OutboxRelay.Queue onto(Broker broker) {
        return (errand, message) -> {
            try (var connection = broker.connections().createConnection();
                    var session = connection.createSession()) {
                session.createProducer(session.createQueue(queue(errand.step())))
                        .send(session.createTextMessage(message));
            } catch (jakarta.jms.JMSException failed) {
                throw new IllegalStateException(failed);
            }
        };
    }

    private CamelFlow flow(Broker broker) {
        Map<String, Object> beans = mailRoom.beans(3);
        beans.put("scan-desk", new ScanTray());
        var endpoints = new TreeMap<String, String>();
        for (var step : Step.values()) {
            endpoints.put("endpoint." + step.name().toLowerCase(Locale.ROOT), "jms:queue:" + queue(step));
        }
        endpoints.put("endpoint.scans", "direct:scans");
        return new CamelFlow(Path.of("routes"), broker, beans, endpoints);
    }

    private static String queue(Step step) {
        return "postmottak." + step.name().toLowerCase(Locale.ROOT);
    }

    private static boolean soon(BooleanSupplier happens) {
        return Patience.until(
                "what should happen", () -> Optional.of(happens.getAsBoolean()).filter(is -> is));
    }
}
