package no.postmottak.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.Backoff;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.DispatchAlarm;
import no.postmottak.delivery.Dispatching;
import no.postmottak.delivery.Inbox;
import no.postmottak.delivery.Ledger;
import no.postmottak.delivery.Outcomes;
import no.postmottak.delivery.adapter.ChannelTransports;
import no.postmottak.delivery.adapter.SealedSpool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings envelopes to receivers: each that is sent to has rounds of its own, so that a slow one keeps nobody waiting. */
final class DispatchOffice {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchOffice.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private DispatchOffice() {}

    /** What is brought and to whom, where it lies meanwhile, and what time it is. */
    record Post(Inbox inbox, Authorities authorities, Path spool, Clock clock) {}

    static void begin(BackOffice.Ground ground, BackOffice back, Post post, Closing closing) {
        var transports = new ChannelTransports(ground.foundations().vault(), PATIENCE, post.clock());
        var dispatching = dispatching(ground, back, post, transports);
        var fetching = new ArrayList<Rounds.Round>();
        for (var receiver : post.authorities().all()) {
            var round = new Rounds.Round("dispatch", () -> dispatching.look(receiver));
            if (transports.to(receiver).isPresent()
                    || transports.telling(receiver).isPresent()) {
                closing.with(new Rounds(List.of(round)).begun());
            } else {
                fetching.add(round);
            }
        }
        closing.with(new Rounds(fetching).begun());
    }

    private static Dispatching dispatching(
            BackOffice.Ground ground, BackOffice back, Post post, ChannelTransports transports) {
        var registers = ground.registers();
        var ledger = new Ledger(back.transactions(), registers.journal(), post.clock());
        var dispatches = registers.post().dispatches();
        var outcomes = new Outcomes(
                new Outcomes.Books(
                        dispatches,
                        registers.intake().submissions(),
                        registers.intake().setAsides()),
                ledger,
                Backoff.usual(new SecureRandom()),
                new Logged());
        var books = new Dispatching.Books(dispatches, ledger, new SealedSpool(post.spool()));
        return new Dispatching(books, post.inbox(), transports, outcomes);
    }

    /** Alarms as lines of the log: to whom and which delivery, nothing of the case. */
    private static final class Logged implements DispatchAlarm {

        @Override
        public void overdue(Authority receiver, DeliveryId delivery) {
            LOG.error("ALARM: {} has not signed for delivery {} by the agreed time", receiver, delivery);
        }

        @Override
        public void receiptsUnread(Authority receiver, String code) {
            LOG.warn("the receipts of {} could not be looked at: {}", receiver, code);
        }

        @Override
        public void parked(Authority receiver, DeliveryId delivery, String code) {
            LOG.error(
                    "ALARM: delivery {} to {} is given up until a person has it sent again: {}",
                    delivery,
                    receiver,
                    code);
        }
    }
}
