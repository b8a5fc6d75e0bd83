package no.postmottak.delivery;

import static no.postmottak.delivery.InboxRoom.DISTRICT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Delivery.Status;
import no.postmottak.delivery.SealedEnvelopes.HandedOut;
import no.postmottak.journal.Event;
import no.postmottak.submission.State;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxIT {

    @TempDir
    Path folder;

    private InboxRoom room;
    private Inbox inbox;

    @BeforeEach
    void openTheRoom() {
        room = new InboxRoom(folder);
        inbox = room.inbox;
    }

    @Test
    void whatLiesInOneInboxIsAbsentToEverybodyElse() {
        var delivery = room.deliver(room.routed(Submitted.appeal()), Authority.UDI);

        assertThat(inbox.item(delivery.id(), Authority.UDI)).contains(delivery);
        assertThat(inbox.item(delivery.id(), Authority.UNE)).isEmpty();
        assertThat(inbox.list(Authority.UDI, Optional.empty(), 1_000)).contains(delivery);
        assertThat(inbox.list(Authority.UNE, Optional.empty(), 1_000)).doesNotContain(delivery);
        assertThat(inbox.item(new DeliveryId(UUID.randomUUID()), Authority.UDI)).isEmpty();
    }

    @Test
    void aLongInboxIsReadPieceByPieceWithoutLossOrRepeat() {
        var district = Authority.police("troms");
        var laid = IntStream.range(0, 7)
                .mapToObj(number -> room.deliver(room.routed(Submitted.appeal()), district))
                .toList();

        var first = inbox.list(district, Optional.empty(), 4);
        var second = inbox.list(district, Optional.of(first.getLast().id()), 4);

        assertThat(first).hasSize(4);
        assertThat(second).hasSize(3).doesNotContainAnyElementsOf(first);
        assertThat(laid).containsAll(first).containsAll(second);
    }

    @Test
    void takingAnEnvelopeIsWrittenDown() throws IOException {
        var delivery = room.deliver(room.routed(Submitted.appeal()), Authority.UDI);

        try (var envelope = ((HandedOut.Unsealed) inbox.envelope(delivery, "officer-7f3a")).content()) {
            assertThat(new String(envelope.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("envelope of");
        }

        assertThat(room.journal(delivery.submission(), Event.DOCUMENT_OPENED))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("officer-7f3a");
                    assertThat(entry.details())
                            .containsEntry("receiver", "UDI")
                            .containsEntry("delivery", delivery.id().toString());
                });
    }

    @Test
    void aSignedReceiptOverTheDigestDelivers() {
        var submission = room.routed(Submitted.appeal());
        var delivery = room.deliver(submission, Authority.UDI);
        var receipt = room.receipt(InboxRoom.UDI, delivery);

        var answer = inbox.confirmBySystem(delivery.id(), Authority.UDI, receipt);

        assertThat(answer).isInstanceOfSatisfying(Receiving.Confirmed.class, confirmed -> {
            assertThat(confirmed.delivery().isDelivered()).isTrue();
            assertThat(confirmed.delivery().confirmation().orElseThrow().proof())
                    .isEqualTo(receipt);
        });
        assertThat(room.state(submission)).isEqualTo(State.DELIVERED);
        assertThat(room.journal(submission.id(), Event.DELIVERED)).hasSize(1);
        assertThat(room.alarms).isEmpty();
    }

    @Test
    void anOfficersClickOverTheDigestDelivers() {
        var submission = room.routed(Submitted.appeal());
        var delivery = room.deliver(submission, DISTRICT);

        var answer = inbox.confirmByOfficer(delivery.id(), DISTRICT, "officer-7f3a", room.digest(delivery));

        assertThat(answer).isInstanceOf(Receiving.Confirmed.class);
        assertThat(room.state(submission)).isEqualTo(State.DELIVERED);
        assertThat(room.journal(submission.id(), Event.DELIVERED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("officer-7f3a"));
    }

    @Test
    void theSecondConfirmationChangesNothing() {
        var submission = room.routed(Submitted.appeal());
        var delivery = room.deliver(submission, Authority.UDI);
        var receipt = room.receipt(InboxRoom.UDI, delivery);
        inbox.confirmBySystem(delivery.id(), Authority.UDI, receipt);

        var again = inbox.confirmBySystem(delivery.id(), Authority.UDI, receipt);
        var click = inbox.confirmByOfficer(delivery.id(), Authority.UDI, "officer-1", room.digest(delivery));

        assertThat(again).isInstanceOf(Receiving.AlreadyConfirmed.class);
        assertThat(click)
                .isInstanceOfSatisfying(
                        Receiving.AlreadyConfirmed.class,
                        first -> assertThat(first.delivery()
                                        .confirmation()
                                        .orElseThrow()
                                        .who())
                                .isEqualTo("UDI"));
        assertThat(room.journal(submission.id(), Event.DELIVERED)).hasSize(1);
    }

    @Test
    void aSubmissionIsDeliveredOnlyWhenEveryReceiverHasIt() {
        var submission = room.routed(Submitted.appeal());
        var toUdi = room.deliver(submission, Authority.UDI);
        var toUne = room.deliver(submission, Authority.UNE);

        inbox.confirmByOfficer(toUdi.id(), Authority.UDI, "officer-1", room.digest(toUdi));
        assertThat(room.state(submission)).isEqualTo(State.ROUTED);

        inbox.confirmByOfficer(toUne.id(), Authority.UNE, "officer-2", room.digest(toUne));
        assertThat(room.state(submission)).isEqualTo(State.DELIVERED);
    }

    @Test
    void receiversWhoConfirmAtTheSameMomentDoNotMissEachOther() throws Exception {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 20; round++) {
                var submission = room.routed(Submitted.appeal());
                var toUdi = room.deliver(submission, Authority.UDI);
                var toUne = room.deliver(submission, Authority.UNE);

                var answers = workers.invokeAll(List.<Callable<Receiving>>of(
                        () -> inbox.confirmByOfficer(toUdi.id(), Authority.UDI, "one", room.digest(toUdi)),
                        () -> inbox.confirmByOfficer(toUne.id(), Authority.UNE, "two", room.digest(toUne))));

                for (var answer : answers) {
                    assertThat(answer.get()).isInstanceOf(Receiving.Confirmed.class);
                }
                assertThat(room.state(submission)).isEqualTo(State.DELIVERED);
            }
        }
    }

    @Test
    void aConfirmationOfWhatWasReturnedProvesNothing() {
        var submission = room.routed(Submitted.appeal());
        var delivery = room.deliver(submission, Authority.UDI);
        inbox.returnIt(delivery.id(), Authority.UDI, "officer-1", "not ours");

        var answer = inbox.confirmBySystem(delivery.id(), Authority.UDI, room.receipt(InboxRoom.UDI, delivery));

        assertThat(answer).isEqualTo(new Receiving.Refused(Receiving.Refusal.NO_LONGER_HERE));
        assertThat(room.status(delivery)).isEqualTo(Status.RETURNED);
        assertThat(room.state(submission)).isEqualTo(State.SET_ASIDE);
    }
}
