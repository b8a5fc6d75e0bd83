package no.postmottak.delivery;

import static no.postmottak.delivery.Receiving.Refusal.NOT_A_RECEIPT;
import static no.postmottak.delivery.Receiving.Refusal.OTHER_DELIVERY;
import static no.postmottak.delivery.Receiving.Refusal.OTHER_DIGEST;
import static no.postmottak.delivery.Receiving.Refusal.UNKNOWN_SIGNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Delivery.Status;
import no.postmottak.delivery.adapter.ReceiverSystem;
import no.postmottak.journal.Event;
import no.postmottak.submission.State;
import no.postmottak.submission.Submitted;
import no.postmottak.vault.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FalseConfirmationsIT {

    private static final ReceiverSystem STRANGER = ReceiverSystem.named("udi-1");
    private static final String OTHER = "cd".repeat(32);

    @TempDir
    Path folder;

    private InboxRoom room;

    /** Makes a receipt for a delivery that should have been confirmed otherwise. */
    interface Forgery extends BiFunction<InboxRoom, Delivery, String> {}

    @BeforeEach
    void openTheRoom() {
        room = new InboxRoom(folder);
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forgery(
                        "another envelope's digest",
                        OTHER_DIGEST,
                        (room, delivery) -> InboxRoom.UDI.receipt(id(delivery), OTHER)),
                forgery(
                        "a digest in capitals",
                        OTHER_DIGEST,
                        (room, delivery) -> InboxRoom.UDI.receipt(
                                id(delivery), "AB" + digest(delivery).substring(2))),
                forgery(
                        "half a digest",
                        OTHER_DIGEST,
                        (room, delivery) -> InboxRoom.UDI.receipt(
                                id(delivery), digest(delivery).substring(32))),
                forgery(
                        "no digest",
                        NOT_A_RECEIPT,
                        (room, delivery) -> InboxRoom.UDI.signed(
                                "postmottak-delivery-receipt+jws", Map.of("deliveryId", id(delivery)))),
                forgery(
                        "another delivery",
                        OTHER_DELIVERY,
                        (room, delivery) ->
                                InboxRoom.UDI.receipt(UUID.randomUUID().toString(), digest(delivery))),
                forgery("a key of the same name", UNKNOWN_SIGNER, (room, delivery) -> room.receipt(STRANGER, delivery)),
                forgery(
                        "another authority's key",
                        UNKNOWN_SIGNER,
                        (room, delivery) -> room.receipt(InboxRoom.UNE, delivery)),
                forgery(
                        "an ordinary token",
                        NOT_A_RECEIPT,
                        (room, delivery) -> InboxRoom.UDI.signed(
                                "JWT", Map.of("deliveryId", id(delivery), "sha256", digest(delivery)))),
                forgery("the bare digest", NOT_A_RECEIPT, (room, delivery) -> digest(delivery)),
                forgery("nothing", NOT_A_RECEIPT, (room, delivery) -> ""),
                forgery("a genuine receipt cut short", NOT_A_RECEIPT, (room, delivery) -> {
                    var receipt = room.receipt(InboxRoom.UDI, delivery);
                    return receipt.substring(0, receipt.lastIndexOf('.'));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aFalseReceiptNeverDelivers(String what, Receiving.Refusal reason, Forgery forgery) {
        var submission = room.routed(Submitted.appeal());
        var delivery = room.deliver(submission, Authority.UDI);

        var answer = room.inbox.confirmBySystem(delivery.id(), Authority.UDI, forgery.apply(room, delivery));

        assertThat(answer).isEqualTo(new Receiving.Refused(reason));
        assertThat(room.alarms).containsExactly(reason);
        assertThat(room.status(delivery)).isEqualTo(Status.OFFERED);
        assertThat(room.state(submission)).isEqualTo(State.ROUTED);
        assertThat(room.journal(submission.id(), Event.DELIVERED)).isEmpty();
        assertThat(room.journal(submission.id(), Event.RECEIPT_REFUSED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("reason", reason.name()));
    }

    @Test
    void anotherAuthorityWithItsOwnGoodKeyFindsNothingToConfirm() {
        var submission = room.routed(Submitted.appeal());
        var delivery = room.deliver(submission, Authority.UDI);

        var bySystem = room.inbox.confirmBySystem(delivery.id(), Authority.UNE, room.receipt(InboxRoom.UNE, delivery));
        var byOfficer = room.inbox.confirmByOfficer(delivery.id(), Authority.UNE, "officer-1", room.digest(delivery));

        assertThat(bySystem).isEqualTo(new Receiving.Absent());
        assertThat(byOfficer).isEqualTo(new Receiving.Absent());
        assertThat(room.status(delivery)).isEqualTo(Status.OFFERED);
        assertThat(room.state(submission)).isEqualTo(State.ROUTED);
    }

    @Test
    void aClickOverAnotherDigestNeverDelivers() {
        var submission = room.routed(Submitted.appeal());
        var delivery = room.deliver(submission, Authority.UDI);

        var answer = room.inbox.confirmByOfficer(delivery.id(), Authority.UDI, "officer-1", new Sha256(OTHER));

        assertThat(answer).isEqualTo(new Receiving.Refused(OTHER_DIGEST));
        assertThat(room.alarms).containsExactly(OTHER_DIGEST);
        assertThat(room.status(delivery)).isEqualTo(Status.OFFERED);
        assertThat(room.state(submission)).isEqualTo(State.ROUTED);
    }

    @Test
    void aFalseReceiptAfterTheTrueOneIsStillAnAlarm() {
        var delivery = room.deliver(room.routed(Submitted.appeal()), Authority.UDI);
        room.inbox.confirmBySystem(delivery.id(), Authority.UDI, room.receipt(InboxRoom.UDI, delivery));

        var answer = room.inbox.confirmBySystem(delivery.id(), Authority.UDI, room.receipt(STRANGER, delivery));

        assertThat(answer).isEqualTo(new Receiving.Refused(UNKNOWN_SIGNER));
        assertThat(room.status(delivery)).isEqualTo(Status.DELIVERED);
    }

    private static Arguments forgery(String what, Receiving.Refusal reason, Forgery forgery) {
        return Arguments.of(what, reason, forgery);
    }

    private static String id(Delivery delivery) {
        return delivery.id().toString();
    }

    private static String digest(Delivery delivery) {
        return delivery.envelope().sha256().hex();
    }
}
