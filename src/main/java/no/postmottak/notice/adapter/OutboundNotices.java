package no.postmottak.notice.adapter;

import java.time.Clock;
import no.postmottak.notice.GateAlarm;
import no.postmottak.notice.NoticeExits;
import no.postmottak.notice.Notices;
import no.postmottak.notice.OutboundGate;
import no.postmottak.notice.Stationery;

/** The one place where the ways out are made: it gives them to the gate and to nobody else. */
public final class OutboundNotices implements AutoCloseable {

    private final OutboundGate gate;
    private final SmppNotices sms;

    /** Connects nothing yet: the servers are met at the first notice. */
    public OutboundNotices(OutboundServers servers, Stationery stationery, GateAlarm alarm, Clock clock) {
        var mail = new SmtpNotices(servers.mail(), servers.credentials().mail(), stationery.letterhead());
        this.sms = new SmppNotices(servers.sms(), servers.credentials().sms(), stationery.letterhead());
        this.gate = new OutboundGate(stationery, new NoticeExits(mail, sms), alarm, clock);
    }

    public Notices notices() {
        return gate;
    }

    /** How many notices the gate held back since start. */
    public long refusals() {
        return gate.refusals();
    }

    @Override
    public void close() {
        sms.close();
    }
}
