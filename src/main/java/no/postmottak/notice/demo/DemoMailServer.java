package no.postmottak.notice.demo;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** A mail server for the demo and the tests: speaks SMTP on this machine only, delivers nowhere, shows what came. */
public final class DemoMailServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    /** Written by the server in front of what it was handed: Return-Path and Received. */
    private static final int TRACE_LINES = 2;

    private final GreenMail server;
    private final Clock clock;
    private final Recent<ReceivedMail> received = new Recent<>();

    private DemoMailServer(GreenMail server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /** Listens on the port, or on any free one when it is 0. */
    public static DemoMailServer start(int port, Clock clock) {
        // asked first, since the library writes the whole story of a taken port into the log
        var setup = new ServerSetup(free(port), LOOPBACK, ServerSetup.PROTOCOL_SMTP);
        var demo = new DemoMailServer(new GreenMail(setup), clock);
        try {
            demo.server.start();
        } catch (IllegalStateException | IllegalArgumentException taken) {
            throw taken(port, taken);
        }
        demo.server.getUserManager().setMessageDeliveryHandler(demo::keep);
        return demo;
    }

    private static int free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw taken(port, taken);
        }
    }

    private static IllegalStateException taken(int port, Exception cause) {
        return new IllegalStateException("port " + port + " is taken: set access.demo.mail-port", cause);
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** Oldest first. */
    public List<ReceivedMail> received() {
        return received.oldestFirst();
    }

    /** Called once for each recipient: the message is shown once, with all of them, and kept by no mailbox. */
    private GreenMailUser keep(MovingMessage message, MailAddress recipient) throws MessagingException {
        var recipients =
                message.getToAddresses().stream().map(MailAddress::getEmail).toList();
        if (recipients.getFirst().equals(recipient.getEmail())) {
            received.add(read(message.getMessage(), recipients));
        }
        return new NoMailbox(recipient.getEmail());
    }

    private ReceivedMail read(MimeMessage message, List<String> recipients) throws MessagingException {
        return new ReceivedMail(clock.instant(), recipients, message.getSubject(), text(message), source(message));
    }

    /** What cannot be decoded is still taken, as by any mail server: its source is shown. */
    private static String text(MimeMessage message) {
        try {
            return message.getContent() instanceof String text ? text : "";
        } catch (IOException | MessagingException unreadable) {
            return "";
        }
    }

    private static String source(MimeMessage message) throws MessagingException {
        try (var bytes = new ByteArrayOutputStream()) {
            message.writeTo(bytes);
            var whole = bytes.toString(StandardCharsets.UTF_8);
            // The library takes the line break before the closing dot for its own; it is the end of the message.
            return whole.split("\r\n", TRACE_LINES + 1)[TRACE_LINES] + "\r\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
