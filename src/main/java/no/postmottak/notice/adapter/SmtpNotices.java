package no.postmottak.notice.adapter;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.postmottak.notice.Contact;
import no.postmottak.notice.EmailAddress;
import no.postmottak.notice.Letterhead;
import no.postmottak.notice.NoticeExit;
import no.postmottak.notice.Outgoing;
import no.postmottak.notice.Outgoing.Coding;
import no.postmottak.notice.Postmark;
import no.postmottak.notice.Released;
import no.postmottak.notice.Words;

/** The way out by e-mail: one part of plain text, to one address, over SMTP. */
final class SmtpNotices implements NoticeExit {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    private final Letterhead letterhead;
    private final SmtpLine line;

    SmtpNotices(MailServer server, OutboundCredentials.Login login, Letterhead letterhead) {
        this.letterhead = letterhead;
        this.line = new SmtpLine(server, login, letterhead);
    }

    @Override
    public Outgoing write(Words words, Contact to, Postmark postmark) {
        if (!(to instanceof EmailAddress address)) {
            throw new IllegalArgumentException("an e-mail goes to an e-mail address");
        }
        try {
            var from = letterhead.mailFrom().address();
            var bytes = new ByteArrayOutputStream();
            message(words, address, postmark).writeTo(bytes);
            return new Outgoing(from, List.of(address.address()), Coding.MIME, bytes.toByteArray());
        } catch (MessagingException | IOException unwritable) {
            throw new IllegalStateException("a notice cannot be written as e-mail", unwritable);
        }
    }

    private MimeMessage message(Words words, EmailAddress to, Postmark postmark) throws MessagingException {
        var from = letterhead.mailFrom().address();
        var id = "<" + postmark.letters() + from.substring(from.indexOf('@')) + ">";
        var message = new MessageWithId(line.session(), id);
        message.setFrom(new InternetAddress(from));
        message.setRecipient(RecipientType.TO, new InternetAddress(to.address()));
        message.setSubject(words.subject(), "UTF-8");
        message.setHeader("Date", DATE.format(postmark.at().atOffset(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(words.text(), "UTF-8");
        message.setHeader("Content-Transfer-Encoding", "quoted-printable");
        message.saveChanges();
        return message;
    }

    @Override
    public void transmit(Released released) {
        line.transmit(released.message());
    }

    /** A message that keeps the id it is given, where the library would draw one of its own. */
    private static final class MessageWithId extends MimeMessage {

        private final String id;

        MessageWithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
