package no.postmottak.notice.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.jsmpp.PDUStringException;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An SMS centre for the demo and the tests: speaks SMPP on this machine only, texts nobody, shows what came. */
public final class DemoSmsCentre implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSmsCentre.class);
    private static final int BIND_WITHIN_MILLIS = 5_000;

    private final ServerSocket socket;
    private final SMPPServerSessionListener listener;
    private final Thread acceptor = Thread.ofVirtual().name("demo-sms-centre").unstarted(this::acceptAll);
    private final Set<SMPPServerSession> sessions = ConcurrentHashMap.newKeySet();
    private final Recent<ReceivedSms> received = new Recent<>();

    private DemoSmsCentre(ServerSocket socket, Clock clock) throws IOException {
        this.socket = socket;
        this.listener = new SMPPServerSessionListener(socket.getLocalPort(), new OneSocket(socket));
        listener.setMessageReceiverListener(new SubmittedMessages(clock, received));
        listener.setSessionStateListener((now, before, session) -> {
            if (now == SessionState.CLOSED) {
                sessions.remove(session);
            }
        });
    }

    /** Listens on the port, or on any free one when it is 0; any name and password may bind, many at a time. */
    public static DemoSmsCentre start(int port, Clock clock) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            var centre = new DemoSmsCentre(socket, clock);
            centre.acceptor.start();
            return centre;
        } catch (IOException taken) {
            throw new UncheckedIOException("port " + port + " is taken: set access.demo.sms-port", taken);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Oldest first. */
    public List<ReceivedSms> received() {
        return received.oldestFirst();
    }

    private void acceptAll() {
        while (!socket.isClosed()) {
            try {
                var session = listener.accept();
                sessions.add(session);
                Thread.ofVirtual().name("demo-sms-bind").start(() -> bind(session));
            } catch (IOException hungUp) {
                // Only closing the socket ends the loop: a caller that hangs up at once must not.
                LOG.debug("a caller hung up before the bind, or the demo SMS centre was closed");
            }
        }
    }

    private static void bind(SMPPServerSession session) {
        try {
            session.waitForBind(BIND_WITHIN_MILLIS).accept("demo");
        } catch (TimeoutException | PDUStringException | IllegalStateException | IOException notBound) {
            session.close();
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
            // Java lets go of the port only when nobody waits at it any more: until then callers still get in.
            acceptor.join();
        } catch (IOException failure) {
            throw new UncheckedIOException("the demo SMS centre does not close", failure);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } finally {
            sessions.forEach(SMPPServerSession::close);
        }
    }
}
