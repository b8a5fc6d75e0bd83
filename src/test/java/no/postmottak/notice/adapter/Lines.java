package no.postmottak.notice.adapter;

import java.time.Duration;
import no.postmottak.notice.Letterhead;
import no.postmottak.notice.NoticeExits;
import no.postmottak.notice.adapter.MailServer.Encryption;
import no.postmottak.notice.adapter.OutboundCredentials.Login;

/** The real ways out, for tests of the gate that stands in front of them. */
public final class Lines implements AutoCloseable {

    private final SmtpNotices mail;
    private final SmppNotices sms;

    public Lines(int mailPort, int smsPort, Letterhead letterhead) {
        var servers = to(mailPort, smsPort);
        this.mail = new SmtpNotices(servers.mail(), servers.credentials().mail(), letterhead);
        this.sms = new SmppNotices(servers.sms(), servers.credentials().sms(), letterhead);
    }

    public static OutboundServers to(int mailPort, int smsPort) {
        var timeout = Duration.ofSeconds(5);
        return new OutboundServers(
                new MailServer("127.0.0.1", mailPort, Encryption.NONE, timeout),
                new SmsCentre("127.0.0.1", smsPort, timeout, Duration.ofSeconds(30)),
                new OutboundCredentials(Login.withoutPassword(""), Login.withoutPassword("postmottak")));
    }

    public NoticeExits exits() {
        return new NoticeExits(mail, sms);
    }

    @Override
    public void close() {
        sms.close();
    }
}
