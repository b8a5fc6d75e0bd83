package no.postmottak.notice.adapter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.postmottak.notice.Contact;
import no.postmottak.notice.Gsm7;
import no.postmottak.notice.Letterhead;
import no.postmottak.notice.MobileNumber;
import no.postmottak.notice.NoticeExit;
import no.postmottak.notice.Outgoing;
import no.postmottak.notice.Outgoing.Coding;
import no.postmottak.notice.Postmark;
import no.postmottak.notice.Released;
import no.postmottak.notice.Words;

/** The way out by SMS: one message of one part, to one number, over SMPP. */
final class SmppNotices implements NoticeExit, AutoCloseable {

    private final Letterhead letterhead;
    private final SmppLine line;

    SmppNotices(SmsCentre centre, OutboundCredentials.Login login, Letterhead letterhead) {
        this.letterhead = letterhead;
        this.line = new SmppLine(centre, login);
    }

    @Override
    public Outgoing write(Words words, Contact to, Postmark postmark) {
        if (!(to instanceof MobileNumber number)) {
            throw new IllegalArgumentException("an SMS goes to a mobile number");
        }
        var recipients = List.of(number.e164());
        // The library would call any byte string 8-bit: the alphabet is chosen here, by what the text needs.
        return Gsm7.encode(words.text())
                .map(septets -> new Outgoing(letterhead.smsSender(), recipients, Coding.GSM_7, septets))
                .orElseGet(() -> new Outgoing(letterhead.smsSender(), recipients, Coding.UCS_2, inUcs2(words.text())));
    }

    private static byte[] inUcs2(String text) {
        return text.getBytes(StandardCharsets.UTF_16BE);
    }

    @Override
    public void transmit(Released released) {
        line.transmit(released.message());
    }

    @Override
    public void close() {
        line.close();
    }
}
