package no.postmottak.app;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.postmottak.delivery.Ledger;
import no.postmottak.delivery.UnreadWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has somebody look now and then whether anything with a term lies unread too long. */
final class UnreadRounds {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadRounds.class);

    private UnreadRounds() {}

    static Rounds begun(BackOffice.Ground ground, BackOffice back, Clock clock) {
        var unread = ground.settings().out().unread();
        var watch = new UnreadWatch(
                ground.registers().post().board(),
                new Ledger(back.transactions(), ground.registers().journal(), clock),
                new UnreadWatch.Patience(Duration.ofHours(unread.hours()), Duration.ofHours(unread.urgentHours())),
                (receiver, delivery) ->
                        LOG.error("ALARM: delivery {} lies unread with {} and has a term", delivery, receiver));
        return new Rounds(List.of(new Rounds.Round("unread", watch::look))).begun();
    }
}
