package no.postmottak.notice;

import static no.postmottak.notice.NoticesForTests.CLOCK;
import static no.postmottak.notice.NoticesForTests.LETTERHEAD;
import static no.postmottak.notice.NoticesForTests.MAIL;
import static no.postmottak.notice.NoticesForTests.MOBILE;
import static no.postmottak.notice.NoticesForTests.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import no.postmottak.notice.HostileAttempts.Attempt;
import no.postmottak.notice.NoticeOutcome.Refused;
import no.postmottak.notice.NoticeOutcome.Sent;
import no.postmottak.notice.OutboundGate.Desk;
import no.postmottak.notice.adapter.Lines;
import no.postmottak.notice.demo.DemoMailServer;
import no.postmottak.notice.demo.DemoSmsCentre;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile attempts at every seam of the gate, with real servers behind it; and the proof that they would leak. */
class OutboundGateIT {

    private final DemoMailServer mail = DemoMailServer.start(0, CLOCK);
    private final DemoSmsCentre sms = DemoSmsCentre.start(0, CLOCK);
    private final Lines lines = new Lines(mail.port(), sms.port(), LETTERHEAD);
    private final Queue<RefusalReason> alarms = new ConcurrentLinkedQueue<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        lines.close();
        mail.close();
        sms.close();
    }

    @Test
    void noHostileAttemptLeavesAndEachRaisesTheAlarm() throws Exception {
        var attempts = HostileAttempts.all().toList();

        var outcomes = launchAll(attempts, Guard.ON);

        assertThat(outcomes)
                .hasSizeGreaterThanOrEqualTo(1_500)
                .allSatisfy((attempt, outcome) -> assertThat(outcome).isInstanceOf(Refused.class));
        assertThat(alarms)
                .hasSameSizeAs(attempts)
                .contains(
                        RefusalReason.TEMPLATE_NOT_REGISTERED,
                        RefusalReason.VALUE_NOT_ALLOWED,
                        RefusalReason.RECIPIENT_NOT_ALLOWED,
                        RefusalReason.BYTES_DIFFER,
                        RefusalReason.TOO_LONG);
        assertThat(mail.received()).isEmpty();
        assertThat(sms.received()).isEmpty();
    }

    @Test
    void everyHostileAttemptWouldLeakWithTheInspectionTakenOut() throws Exception {
        var attempts = HostileAttempts.all().toList();

        var outcomes = launchAll(attempts, Guard.OFF);

        assertThat(outcomes)
                .hasSameSizeAs(attempts)
                .allSatisfy((attempt, outcome) -> assertThat(outcome).isInstanceOf(Sent.class));
        assertThat(mail.received().size() + sms.received().size()).isEqualTo(attempts.size());
        assertThat(alarms).isEmpty();
    }

    @Test
    void anHonestNoticePassesTheSameGate() throws IOException {
        var honest = HostileAttempts.Sabotage.none();

        launch(new Attempt("honest", honest, new Notice.Received(REFERENCE), MAIL), Guard.ON);
        launch(new Attempt("honest", honest, new Notice.Received(REFERENCE), MOBILE), Guard.ON);

        assertThat(mail.received()).hasSize(1);
        assertThat(sms.received()).hasSize(1);
        assertThat(alarms).isEmpty();
    }

    private enum Guard {
        ON,
        OFF
    }

    private Map<Attempt, NoticeOutcome> launchAll(List<Attempt> attempts, Guard guard) throws Exception {
        var outcomes = new LinkedHashMap<Attempt, NoticeOutcome>();
        try (var many = Executors.newFixedThreadPool(16)) {
            var launches = attempts.stream()
                    .map(attempt -> many.submit(() -> launch(attempt, guard)))
                    .toList();
            for (var i = 0; i < attempts.size(); i++) {
                outcomes.put(attempts.get(i), launches.get(i).get());
            }
        }
        return outcomes;
    }

    private NoticeOutcome launch(Attempt attempt, Guard guard) throws IOException {
        var templates = Files.createTempDirectory(folder, "templates");
        Templates.copyTo(templates);
        var honest = Desk.with(new Stationery(templates, LETTERHEAD));
        Inspection blind = (order, worded, outgoing) -> Optional.empty();
        var inspection = guard == Guard.ON ? honest.inspection() : blind;
        var gate = new OutboundGate(
                new Desk(attempt.sabotage().wording().apply(honest.wording()), inspection),
                new NoticeExits(
                        attempt.sabotage().exit().apply(lines.exits().mail()),
                        attempt.sabotage().exit().apply(lines.exits().sms())),
                (channel, reason) -> alarms.add(reason),
                CLOCK);
        editTemplates(templates, attempt);
        var outcome = gate.send(attempt.notice(), attempt.to(), NoticeLanguage.NB);
        assertThat(gate.refusals()).isEqualTo(outcome instanceof Refused ? 1 : 0);
        return outcome;
    }

    private static void editTemplates(Path templates, Attempt attempt) throws IOException {
        var file = templates.resolve("nb.properties");
        Files.writeString(file, attempt.sabotage().templateFile().apply(Files.readString(file)));
    }
}
