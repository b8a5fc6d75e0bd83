package no.postmottak.delivery;

import static no.postmottak.delivery.Dispatch.Outcome.FAILED;
import static no.postmottak.delivery.Dispatch.Outcome.HELD;
import static no.postmottak.delivery.Dispatch.Outcome.OVERDUE;
import static no.postmottak.delivery.Dispatch.Outcome.REFUSED;
import static no.postmottak.delivery.Dispatch.Outcome.TAKEN;
import static no.postmottak.delivery.FakeReceiver.answers;
import static no.postmottak.delivery.FakeReceiver.hangsUp;
import static no.postmottak.delivery.FakeReceiver.isSlow;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.postmottak.delivery.Delivery.Status;
import no.postmottak.delivery.adapter.DemoKeys;
import no.postmottak.delivery.adapter.ReceiverKey;
import no.postmottak.delivery.adapter.TestReceiver;
import no.postmottak.delivery.adapter.WrittenReceipt;
import no.postmottak.journal.Event;
import no.postmottak.review.SetAside;
import no.postmottak.submission.State;
import no.postmottak.vault.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a receiver does wrong, one envelope has one effect there, and only its receipt makes it delivered. */
class DispatchingIT {

    private static final ReceiverKey KEY = TestReceiver.key(-10, 10);

    @TempDir
    Path folder;

    private final FakeReceiver receiver = new FakeReceiver();
    private DispatchRoom room;

    @BeforeEach
    void openTheRoom() throws IOException {
        room = new DispatchRoom(folder, KEY).by(new Channel.Push(receiver.address("/in"), folder.resolve("secret")));
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void aReceiptThatComesWithTheAnswerDelivers() throws Exception {
        var delivery = room.offered();
        receiver.then(receiver.keeps((came, exchange) ->
                answers(200, "{\"receipt\":\"" + receipt(KEY, delivery) + "\"}").meet(came, exchange)));

        room.look();
        room.look();

        assertDeliveredOnce(delivery);
        var came = receiver.came.getFirst();
        assertThat(receiver.came).hasSize(1);
        assertThat(came.id()).isEqualTo(delivery.id().toString());
        assertThat(came.signature()).isEqualTo(signature(came));
        assertThat(Sha256.of(
                        java.security.MessageDigest.getInstance("SHA-256").digest(DemoKeys.opened(KEY, came.body()))))
                .isEqualTo(delivery.envelope().sha256());
    }

    @Test
    void aReceiverThatIsDownSlowOrAnswersHalfIsTriedAgainLaterAndLater() throws Exception {
        var delivery = room.offered();
        receiver.then(hangsUp())
                .then(isSlow())
                .then(answers(503, "busy"))
                .then(receiver.keeps(
                        (came, exchange) -> answers(200, "{\"receipt\":\"" + receipt(KEY, delivery) + "\"}")
                                .meet(came, exchange)));

        room.look();
        room.clock.forward(Duration.ofSeconds(19));
        room.look();
        assertThat(receiver.came).as("not before 20 seconds").hasSize(1);
        room.clock.forward(Duration.ofSeconds(6));
        room.look();
        room.clock.forward(Duration.ofSeconds(73));
        room.look();
        room.clock.forward(Duration.ofSeconds(217));
        room.look();

        assertThat(room.outcomes(delivery)).containsExactly(FAILED, FAILED, FAILED, TAKEN);
        assertDeliveredOnce(delivery);
    }

    @Test
    void whatIsAnswered200AndLostIsNeverDeliveredAndIsBroughtAgainWithAnAlarm() throws Exception {
        var delivery = room.offered();
        receiver.then(answers(200, ""))
                .then(receiver.keeps(
                        (came, exchange) -> answers(200, "{\"receipt\":\"" + receipt(KEY, delivery) + "\"}")
                                .meet(came, exchange)));

        room.look();
        room.clock.forward(DispatchRoom.RECEIPT_WITHIN.minusSeconds(1));
        room.look();
        assertThat(room.room.status(delivery)).isEqualTo(Status.OFFERED);
        assertThat(room.alarms).isEmpty();
        room.clock.forward(Duration.ofSeconds(1));
        room.look();

        assertThat(room.alarms).containsExactly("OVERDUE");
        assertThat(room.outcomes(delivery)).containsExactly(TAKEN, OVERDUE, TAKEN);
        assertDeliveredOnce(delivery);
    }

    @Test
    void withoutAnyReceiptItIsGivenUpAfterFiveDaysAndAPersonHasItSentAgain() throws Exception {
        var delivery = room.offered();
        receiver.then(answers(200, ""));

        room.lookFor(Duration.ofDays(6));

        var brought = receiver.came.size();
        assertThat(brought).isEqualTo(5);
        assertThat(receiver.came)
                .extracting(FakeReceiver.Came::id)
                .containsOnly(delivery.id().toString());
        assertThat(room.room.status(delivery)).isEqualTo(Status.OFFERED);
        assertThat(room.room.journal(delivery.submission(), Event.DELIVERED)).isEmpty();
        assertThat(asked(delivery)).isPresent();
        assertThat(room.room.state(room.room
                        .books
                        .submissions()
                        .byId(delivery.submission())
                        .orElseThrow()))
                .isEqualTo(State.SET_ASIDE);

        receiver.moods.clear();
        receiver.then(receiver.keeps((came, exchange) ->
                answers(200, "{\"receipt\":\"" + receipt(KEY, delivery) + "\"}").meet(came, exchange)));
        new Resending(
                        room.dispatches,
                        room.room.books.submissions(),
                        new Ledger(room.room.ledger.transactions(), room.room.ledger.journal(), room.clock))
                .again(delivery.submission());
        room.look();
        assertThat(receiver.came).hasSize(brought + 1);
        assertDeliveredOnce(delivery);
    }

    @Test
    void aReceiverThatIsNeverReachedIsGivenUpAfterFiveDaysToo() {
        var delivery = room.offered();
        receiver.close();

        room.lookFor(Duration.ofDays(6));

        assertThat(room.alarms).singleElement().asString().startsWith("PARKED");
        assertThat(asked(delivery)).isPresent();
        assertThat(room.outcomes(delivery)).hasSizeGreaterThan(60).containsOnly(FAILED);
    }

    @Test
    void aRefusalIsNotRepeatedAndARedirectIsNotFollowed() {
        var refused = room.offered();
        receiver.then(answers(413, "too large"));
        room.look();
        assertThat(room.outcomes(refused)).containsExactly(REFUSED);
        assertThat(asked(refused)).isPresent();

        var redirected = room.offered();
        receiver.moods.clear();
        receiver.then((came, exchange) -> {
            exchange.getResponseHeaders()
                    .add("Location", receiver.address("/elsewhere").toString());
            answers(307, "").meet(came, exchange);
        });
        room.look();
        assertThat(room.outcomes(redirected)).containsExactly(FAILED);
        assertThat(receiver.came).extracting(FakeReceiver.Came::path).containsOnly("/in");
    }

    @Test
    void falseReceiptsAreRefusedWithAnAlarmAndNothingIsDelivered() throws Exception {
        var delivery = room.offered();
        var other = room.offered();
        var digest =
                new WrittenReceipt(delivery.id().toString(), other.envelope().sha256()).signedBy(KEY);
        receiver.then(answers(200, "{\"receipt\":\"" + digest + "\"}"))
                .then(answers(200, "{\"receipt\":\"" + receipt(TestReceiver.anotherKey(), delivery) + "\"}"))
                .then(answers(200, "{\"receipt\":\"" + receipt(KEY, other) + "\"}"))
                .then(answers(200, "{\"receipt\":\"nonsense\"}"));
        for (var round = 0; round < 4; round++) {
            room.look();
            room.clock.forward(DispatchRoom.RECEIPT_WITHIN);
        }

        assertThat(room.room.status(delivery)).isEqualTo(Status.OFFERED);
        assertThat(room.alarms).filteredOn(alarm -> alarm.startsWith("REFUSED")).hasSizeGreaterThan(3);
        // the control: the same receiver, signing truly, is believed
        assertThat(room.inbox().confirmBySystem(delivery.id(), room.receiver, receipt(KEY, delivery)))
                .isInstanceOf(Receiving.Confirmed.class);
    }

    @Test
    void aRepeatThatTheReceiverSeesTwiceHasOneEffectAndWouldHaveTwoByAnyOtherName() {
        var delivery = room.offered();
        receiver.then(receiver.keeps(hangsUp())).then(receiver.keeps(answers(200, "")));

        room.look();
        room.clock.forward(Duration.ofSeconds(25));
        room.look();

        assertThat(receiver.came).hasSize(2);
        assertThat(receiver.effects).containsExactly(delivery.id().toString());
        // the control: each try alone would be told from the other by its time, so only the id makes them one
        assertThat(receiver.came).extracting(FakeReceiver.Came::timestamp).doesNotHaveDuplicates();
    }

    @Test
    void withoutAFitCertificateNothingLeavesAndItGoesWhenThereIsANewOne() throws IOException {
        var expiring = TestReceiver.key(-10, 0);
        room = new DispatchRoom(folder, expiring)
                .by(new Channel.Push(receiver.address("/in"), folder.resolve("secret")));
        var delivery = room.offered();

        room.look();

        assertThat(receiver.came).isEmpty();
        assertThat(room.outcomes(delivery)).containsExactly(HELD);
        assertThat(room.alarms).containsExactly("HELD [EXPIRED]");
        assertThat(room.room.journal(delivery.submission(), Event.ENVELOPE_HELD))
                .hasSize(1);
    }

    @Test
    void aFolderGetsTheEnvelopeWholeAndItsReceiptIsTakenFromIt() throws Exception {
        var drop = folder.resolve("drop");
        room.by(new Channel.Folder(drop));
        var delivery = room.offered();

        room.look();
        var laid = drop.resolve(delivery.id() + ".asice.p7m");
        assertThat(laid).exists();
        assertThat(drop.resolve(delivery.id() + ".asice.p7m.part")).doesNotExist();
        assertThat(DemoKeys.opened(KEY, Files.readAllBytes(laid))).isNotEmpty();
        var receipts = drop.resolve("receipts");
        Files.writeString(
                receipts.resolve(delivery.id() + ".receipt.jws"), receipt(TestReceiver.anotherKey(), delivery));
        room.look();
        assertThat(room.room.status(delivery)).isEqualTo(Status.OFFERED);
        Files.writeString(receipts.resolve(delivery.id() + ".receipt.jws"), receipt(KEY, delivery));
        room.look();

        assertThat(room.room.status(delivery)).isEqualTo(Status.DELIVERED);
        assertThat(receipts).isEmptyDirectory();
    }

    @Test
    void aWebhookTellsOfTheDeliveryAndNothingElseUntilItIsHeard() throws Exception {
        var webhook = new Agreement.Webhook(receiver.address("/told"), folder.resolve("secret"));
        room.agreeing(new Agreement(new Channel.Fetched(), DispatchRoom.RECEIPT_WITHIN, Optional.of(webhook)));
        var delivery = room.offered();
        receiver.then(answers(500, "")).then(receiver.keeps(answers(204, "")));

        room.look();
        room.clock.forward(Duration.ofSeconds(25));
        room.look();
        room.look();

        assertThat(receiver.came).hasSize(2).allSatisfy(came -> {
            assertThat(came.signature()).isEqualTo(signature(came));
            assertThat(new String(came.body(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"type\":\"inbox.item.offered\",\"timestamp\":\"" + delivery.offeredAt()
                            + "\",\"data\":{\"id\":\"" + delivery.id() + "\"}}");
        });
        assertThat(receiver.effects).hasSize(1);
    }

    @Test
    void whoFetchesAndDoesNotSignIsAlarmedOfOnce() {
        room.by(new Channel.Fetched());
        var delivery = room.offered();

        room.lookFor(Duration.ofDays(6));

        assertThat(room.alarms).containsExactly("OVERDUE");
        assertThat(room.room.status(delivery)).isEqualTo(Status.OFFERED);
    }

    private void assertDeliveredOnce(Delivery delivery) {
        assertThat(room.room.status(delivery)).isEqualTo(Status.DELIVERED);
        assertThat(room.room.journal(delivery.submission(), Event.DELIVERED)).hasSize(1);
        assertThat(receiver.effects).containsExactly(delivery.id().toString());
        var before = receiver.came.size();
        room.lookFor(Duration.ofDays(2));
        assertThat(receiver.came).as("nothing more is brought").hasSize(before);
    }

    private Optional<SetAside> asked(Delivery delivery) {
        return room.room.books.setAsides().of(delivery.submission()).stream().findFirst();
    }

    private static String receipt(ReceiverKey key, Delivery delivery) {
        return new WrittenReceipt(delivery.id().toString(), delivery.envelope().sha256()).signedBy(key);
    }

    /** As a receiver computes it, from the written standard and not by our code. */
    private static String signature(FakeReceiver.Came came) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            var secret = DispatchRoom.SECRET.substring("whsec_".length());
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
            mac.update((came.id() + "." + came.timestamp() + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(came.body()));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
