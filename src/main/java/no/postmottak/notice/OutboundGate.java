package no.postmottak.notice;

import java.time.Clock;
import java.util.concurrent.atomic.LongAdder;
import no.postmottak.notice.NoticeOutcome.Refused;
import no.postmottak.notice.NoticeOutcome.Sent;

/** The gate every notice passes on its way out: what it does not know byte for byte stays inside. */
public final class OutboundGate implements Notices {

    private final Desk desk;
    private final NoticeExits exits;
    private final GateAlarm alarm;
    private final Clock clock;
    private final LongAdder refusals = new LongAdder();

    /** Reads the registered templates, and refuses to start on any other. */
    public OutboundGate(Stationery stationery, NoticeExits exits, GateAlarm alarm, Clock clock) {
        this(Desk.with(stationery), exits, alarm, clock);
    }

    OutboundGate(Desk desk, NoticeExits exits, GateAlarm alarm, Clock clock) {
        this.desk = desk;
        this.exits = exits;
        this.alarm = alarm;
        this.clock = clock;
    }

    @Override
    public NoticeOutcome send(Notice notice, Contact to, NoticeLanguage language) {
        var order =
                new Order(NoticeTemplate.of(notice), notice.reference(), to, language, Postmark.at(clock.instant()));
        return switch (examine(order)) {
            case Held held -> refuse(to.channel(), held.reason());
            case Passed passed -> release(to.channel(), passed.message());
        };
    }

    /** How many notices were held back since start. */
    public long refusals() {
        return refusals.sum();
    }

    private Examined examine(Order order) {
        try {
            var worded = desk.wording().of(order);
            var outgoing = exits.of(order.to().channel()).write(worded.words(), order.to(), order.postmark());
            return desk.inspection()
                    .of(order, worded, outgoing)
                    .<Examined>map(Held::new)
                    .orElseGet(() -> new Passed(outgoing));
        } catch (RuntimeException unforeseen) {
            // A gate that cannot look must not let pass.
            return new Held(RefusalReason.NOT_RENDERED);
        }
    }

    private NoticeOutcome refuse(Channel channel, RefusalReason reason) {
        refusals.increment();
        alarm.refused(channel, reason);
        return new Refused(reason);
    }

    private NoticeOutcome release(Channel channel, Outgoing message) {
        exits.of(channel).transmit(new Released(message));
        return new Sent(message.digest(), channel);
    }

    private sealed interface Examined {}

    private record Held(RefusalReason reason) implements Examined {}

    private record Passed(Outgoing message) implements Examined {}

    /** The two who must agree on the bytes: one writes, one inspects. */
    record Desk(Wording wording, Inspection inspection) {

        static Desk with(Stationery stationery) {
            var templates = RegisteredTemplates.read(stationery.templates());
            return new Desk(
                    new FreshWording(stationery.templates(), stationery.letterhead()),
                    new LastLook(templates, stationery.letterhead()));
        }
    }
}
