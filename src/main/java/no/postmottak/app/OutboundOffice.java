package no.postmottak.app;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.postmottak.app.configuration.BadConfiguration;
import no.postmottak.app.configuration.NoticeSettings;
import no.postmottak.app.configuration.Settings;
import no.postmottak.notice.Channel;
import no.postmottak.notice.EmailAddress;
import no.postmottak.notice.Letterhead;
import no.postmottak.notice.NoticeRequests;
import no.postmottak.notice.Notices;
import no.postmottak.notice.PacedNotices;
import no.postmottak.notice.RefusalReason;
import no.postmottak.notice.Stationery;
import no.postmottak.notice.adapter.MailServer;
import no.postmottak.notice.adapter.OutboundCredentials;
import no.postmottak.notice.adapter.OutboundCredentials.Login;
import no.postmottak.notice.adapter.OutboundNotices;
import no.postmottak.notice.adapter.OutboundServers;
import no.postmottak.notice.adapter.SmsCentre;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds the one way out for SMS and e-mail, with the only credentials for it. */
final class OutboundOffice {

    private static final Logger LOG = LoggerFactory.getLogger(OutboundOffice.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration ENQUIRE_EVERY = Duration.ofSeconds(30);

    private OutboundOffice() {}

    /** Opens the way out to the servers of the settings, or to the demonstration's where it runs. */
    static OutboundNotices open(Settings.Out out, Optional<DemoServers> demo, Settings settings, Clock clock) {
        var stationery = new Stationery(settings.files().config().resolve("notices"), letterhead(out));
        var servers = new OutboundServers(mail(out.mail(), demo), sms(out.sms(), demo), credentials(out));
        return new OutboundNotices(servers, stationery, OutboundOffice::alarm, clock);
    }

    /** The same way out, at civil hours and not too often. */
    static Notices paced(Notices notices, NoticeRequests told, NoticeSettings settings, Clock clock) {
        return new PacedNotices(
                new PacedNotices.Way(notices, told),
                new PacedNotices.Pace(
                        settings.quietFrom(), settings.quietUntil(), settings.smsToOneADay(), settings.smsInAllADay()),
                OutboundOffice::alarm,
                clock);
    }

    private static void alarm(Channel channel, RefusalReason reason) {
        LOG.error("ALARM: the gate held a notice back: {} {}", channel, reason);
    }

    private static Letterhead letterhead(Settings.Out out) {
        var from = EmailAddress.parse(out.mailFrom())
                .orElseThrow(() -> new BadConfiguration("the setting out.mail-from is no e-mail address"));
        try {
            return new Letterhead(out.domain(), from, out.smsFrom());
        } catch (IllegalArgumentException unfit) {
            throw new BadConfiguration("the settings out.domain and out.sms-from: " + unfit.getMessage());
        }
    }

    private static MailServer mail(Settings.MailServer mail, Optional<DemoServers> demo) {
        var encryption = mail.starttls() ? MailServer.Encryption.STARTTLS : MailServer.Encryption.NONE;
        return demo.map(servers ->
                        new MailServer("127.0.0.1", servers.mail().port(), MailServer.Encryption.NONE, PATIENCE))
                .orElseGet(() -> new MailServer(mail.host(), mail.port(), encryption, PATIENCE));
    }

    private static SmsCentre sms(Settings.SmsCentre sms, Optional<DemoServers> demo) {
        return demo.map(servers -> new SmsCentre("127.0.0.1", servers.sms().port(), PATIENCE, ENQUIRE_EVERY))
                .orElseGet(() -> new SmsCentre(sms.host(), sms.port(), PATIENCE, ENQUIRE_EVERY));
    }

    private static OutboundCredentials credentials(Settings.Out out) {
        var mailUser = out.mail().user().orElse("");
        var mail = out.mail()
                .passwordFile()
                .map(file -> Login.withPasswordIn(file, mailUser))
                .orElseGet(() -> Login.withoutPassword(mailUser));
        var sms = out.sms()
                .passwordFile()
                .map(file -> Login.withPasswordIn(file, out.sms().user()))
                .orElseGet(() -> Login.withoutPassword(out.sms().user()));
        return new OutboundCredentials(mail, sms);
    }
}
