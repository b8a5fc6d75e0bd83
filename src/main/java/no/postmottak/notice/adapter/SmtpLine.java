package no.postmottak.notice.adapter;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Properties;
import no.postmottak.notice.Letterhead;
import no.postmottak.notice.NoticeUndeliverable;
import no.postmottak.notice.Outgoing;
import no.postmottak.notice.adapter.MailServer.Encryption;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line to the mail server: opened for one message, which it carries as it is, byte for byte. */
final class SmtpLine {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpLine.class);

    private static final int FIRST_PERMANENT_REPLY = 500;

    private final MailServer server;
    private final OutboundCredentials.Login login;
    private final Session session;

    SmtpLine(MailServer server, OutboundCredentials.Login login, Letterhead letterhead) {
        if (login.hasPassword() && server.encryption() == Encryption.NONE && !isOnThisMachine(server.host())) {
            throw new IllegalArgumentException("a password for the mail server is sent over STARTTLS only");
        }
        this.server = server;
        this.login = login;
        this.session = Session.getInstance(settings(letterhead));
    }

    private static boolean isOnThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private Properties settings(Letterhead letterhead) {
        var timeout = String.valueOf(server.timeout().toMillis());
        var encrypted = String.valueOf(server.encryption() == Encryption.STARTTLS);
        var settings = new Properties();
        settings.setProperty("mail.smtp.connectiontimeout", timeout);
        settings.setProperty("mail.smtp.timeout", timeout);
        settings.setProperty("mail.smtp.writetimeout", timeout);
        settings.setProperty("mail.smtp.starttls.enable", encrypted);
        settings.setProperty("mail.smtp.starttls.required", encrypted);
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.auth", String.valueOf(login.hasPassword()));
        settings.setProperty("mail.smtp.from", letterhead.mailFrom().address());
        // Without a name of its own the library asks the name service for one, and may wait long.
        settings.setProperty("mail.smtp.localhost", letterhead.domain());
        settings.setProperty("mail.smtp.allow8bitmime", "false");
        return settings;
    }

    Session session() {
        return session;
    }

    void transmit(Outgoing message) {
        try {
            var transport = session.getTransport("smtp");
            try {
                connect(transport);
                transport.sendMessage(new ExactBytes(session, message.bytes()), recipients(message));
            } finally {
                hangUp(transport);
            }
        } catch (MessagingException failure) {
            throw undeliverable(failure);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        if (login.hasPassword()) {
            transport.connect(server.host(), server.port(), login.user(), login.password());
        } else {
            transport.connect(server.host(), server.port(), null, null);
        }
    }

    private static Address[] recipients(Outgoing message) throws MessagingException {
        return InternetAddress.parse(String.join(",", message.recipients()));
    }

    private static NoticeUndeliverable undeliverable(MessagingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPAddressFailedException address
                    && address.getReturnCode() >= FIRST_PERMANENT_REPLY) {
                return NoticeUndeliverable.forGood("the mail server knows no such address: " + address.getReturnCode());
            }
        }
        return NoticeUndeliverable.forNow("the mail server cannot be reached, or did not take the message");
    }

    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException late) {
            // The answer to the message has come by now; how the line ends changes nothing.
            LOG.debug("the mail server was gone before the line was closed");
        }
    }

    /** A message that is written as the bytes it was made of, whatever the library would have changed. */
    private static final class ExactBytes extends MimeMessage {

        private final byte[] bytes;

        ExactBytes(Session session, byte[] bytes) {
            super(session);
            this.bytes = bytes;
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException {
            out.write(bytes);
        }
    }
}
