package no.postmottak.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.adapter.ChannelTransports;
import no.postmottak.delivery.adapter.CmsSealedEnvelopes;
import no.postmottak.delivery.adapter.CrlRevocations;
import no.postmottak.delivery.adapter.JwsSignedReceipts;
import no.postmottak.delivery.adapter.PostgresDispatches;
import no.postmottak.delivery.adapter.ReceiverKey;
import no.postmottak.delivery.adapter.SealedSpool;
import no.postmottak.delivery.adapter.TestReceiver;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submitted;

/** A gateway that brings envelopes to one receiver, over the real database, on a clock the test moves. */
final class DispatchRoom {

    static final Duration RECEIPT_WITHIN = Duration.ofHours(24);
    static final String SECRET = "whsec_c2VjcmV0IG9mIGEgdGVzdCwgb25lIGFuZCB0d2VudHk=";

    final List<String> alarms = new ArrayList<>();
    final Authority receiver = Authority.mission("dispatch-" + letters());
    final Moving clock = new Moving();
    final InboxRoom room;
    final PostgresDispatches dispatches;
    final ReceiverKey key;
    final Path folder;
    private final List<Running> running = new ArrayList<>();

    DispatchRoom(Path folder, ReceiverKey key) throws IOException {
        this.folder = folder;
        this.key = key;
        this.room = new InboxRoom(folder.resolve("vault"));
        this.dispatches = new PostgresDispatches(TestDatabase.shared().jdbi(), room.books.deliveries());
        Files.writeString(folder.resolve("secret"), SECRET);
        Files.createDirectories(folder.resolve("spool"));
    }

    /** The gateway as it runs with the last agreement. */
    record Running(Dispatching dispatching, Authorities.Listed listed, Inbox inbox) {}

    /** A clock that stands still until it is moved. */
    static final class Moving extends Clock {

        private Instant now = TestReceiver.NOW;

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    DispatchRoom by(Channel channel) {
        return agreeing(new Agreement(channel, RECEIPT_WITHIN, Optional.empty()));
    }

    DispatchRoom agreeing(Agreement agreement) {
        var listed = new Authorities.Listed(
                receiver,
                Map.of("nb", "Testambassaden"),
                Optional.of(TestReceiver.NUMBER),
                List.of(),
                false,
                Optional.of(TestReceiver.seal(ContentCipher.AES_256_GCM, key)),
                agreement);
        var authorities = new Authorities(List.of(listed));
        var ledger = new Ledger(room.ledger.transactions(), room.ledger.journal(), clock);
        var choice = new CertificateChoice(new CrlRevocations());
        var inbox = new Inbox(
                room.books,
                ledger,
                new CmsSealedEnvelopes(room.vault, authorities, choice, clock),
                new Receivers(
                        authorities,
                        new JwsSignedReceipts(),
                        choice,
                        new Receivers.Alarms(
                                (asking, reason) -> alarms.add("REFUSED " + reason),
                                (to, reasons) -> alarms.add("HELD " + reasons))));
        var outcomes = new Outcomes(
                new Outcomes.Books(dispatches, room.books.submissions(), room.books.setAsides()),
                ledger,
                Backoff.usual(new Random(7)),
                new Heard());
        var dispatching = new Dispatching(
                new Dispatching.Books(dispatches, ledger, new SealedSpool(folder.resolve("spool"))),
                inbox,
                new ChannelTransports(room.vault, Duration.ofSeconds(5), clock),
                outcomes);
        running.add(new Running(dispatching, listed, inbox));
        return this;
    }

    /** Something is offered, and the receiver is looked after until the time is over. */
    Delivery offered() {
        return offered(room.routed(Submitted.appeal()));
    }

    Delivery offered(Submission submission) {
        return room.deliver(submission, receiver);
    }

    void look() {
        var now = running.getLast();
        now.dispatching().look(now.listed());
    }

    Inbox inbox() {
        return running.getLast().inbox();
    }

    /** Looks every half a minute for so long. */
    void lookFor(Duration time) {
        for (var passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plusSeconds(1_800)) {
            look();
            clock.forward(Duration.ofMinutes(30));
        }
    }

    List<Dispatch.Outcome> outcomes(Delivery delivery) {
        return dispatches.attemptsOf(delivery.id()).stream()
                .map(Dispatch.Attempt::outcome)
                .toList();
    }

    private final class Heard implements DispatchAlarm {

        @Override
        public void overdue(Authority to, DeliveryId delivery) {
            alarms.add("OVERDUE");
        }

        @Override
        public void receiptsUnread(Authority to, String code) {
            alarms.add("UNREAD " + code);
        }

        @Override
        public void parked(Authority to, DeliveryId delivery, String code) {
            alarms.add("PARKED " + code);
        }
    }

    private static String letters() {
        return new Random()
                .ints(10, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
