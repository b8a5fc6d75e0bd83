package no.postmottak.notice.adapter;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import no.postmottak.notice.NoticeUndeliverable;
import no.postmottak.notice.Outgoing;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;

/** The line to the SMS centre: bound as transmitter, kept alive by enquiries, bound again when it was cut. */
final class SmppLine implements AutoCloseable {

    private static final int LONGEST_USER = 15;
    private static final int LONGEST_PASSWORD = 8;
    private static final byte NORMAL_PRIORITY = 0;
    private static final byte NOTHING_SPECIAL = 0;

    private final SmsCentre centre;
    private final BindParameter bind;
    private final ReentrantLock binding = new ReentrantLock();
    private Optional<SMPPSession> session = Optional.empty();

    SmppLine(SmsCentre centre, OutboundCredentials.Login login) {
        if (login.user().length() > LONGEST_USER || login.password().length() > LONGEST_PASSWORD) {
            throw new IllegalArgumentException("SMPP has room for fifteen letters of user name and eight of password");
        }
        this.centre = centre;
        this.bind = new BindParameter(
                BindType.BIND_TX,
                login.user(),
                login.password(),
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                "");
    }

    void transmit(Outgoing message) {
        var bound = bound();
        try {
            submit(bound, message);
        } catch (NegativeResponseException refused) {
            throw refusal(refused.getCommandStatus());
        } catch (PDUException | InvalidResponseException | ResponseTimeoutException | IOException broken) {
            bound.close();
            throw NoticeUndeliverable.forNow("the SMS centre did not answer");
        }
    }

    private static NoticeUndeliverable refusal(int status) {
        var why = "the SMS centre refused with status " + status;
        return status == SMPPConstant.STAT_ESME_RINVDSTADR
                ? NoticeUndeliverable.forGood(why)
                : NoticeUndeliverable.forNow(why);
    }

    private static void submit(SMPPSession bound, Outgoing message)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        bound.submitShortMessage(
                "",
                TypeOfNumber.ALPHANUMERIC,
                NumberingPlanIndicator.UNKNOWN,
                message.sender(),
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                withoutPlus(message),
                new ESMClass(),
                NOTHING_SPECIAL,
                NORMAL_PRIORITY,
                "",
                "",
                new RegisteredDelivery(),
                NOTHING_SPECIAL,
                dataCoding(message),
                NOTHING_SPECIAL,
                message.bytes());
    }

    private static String withoutPlus(Outgoing message) {
        if (message.recipients().size() != 1) {
            throw new IllegalArgumentException("an SMS goes to one number");
        }
        return message.recipients().getFirst().substring(1);
    }

    private static RawDataCoding dataCoding(Outgoing message) {
        return switch (message.coding()) {
            case GSM_7 -> new RawDataCoding((byte) 0x00);
            case UCS_2 -> new RawDataCoding((byte) 0x08);
            case MIME -> throw new IllegalArgumentException("an e-mail is no SMS");
        };
    }

    private SMPPSession bound() {
        binding.lock();
        try {
            var alive = session.filter(kept -> kept.getSessionState().isBound());
            session = Optional.of(alive.orElseGet(this::bind));
            return session.orElseThrow();
        } finally {
            binding.unlock();
        }
    }

    private SMPPSession bind() {
        session.ifPresent(SMPPSession::close);
        var fresh = new SMPPSession(this::connect);
        fresh.setEnquireLinkTimer((int) centre.enquireEvery().toMillis());
        fresh.setTransactionTimer(centre.timeout().toMillis());
        try {
            fresh.connectAndBind(
                    centre.host(), centre.port(), bind, centre.timeout().toMillis());
            return fresh;
        } catch (IOException unreachable) {
            fresh.close();
            throw NoticeUndeliverable.forNow("the SMS centre cannot be reached, or does not let us in");
        }
    }

    /** The library's own way to connect would wait as long as the operating system does. */
    private Connection connect(String host, int port) throws IOException {
        var socket = new Socket();
        socket.connect(new InetSocketAddress(host, port), (int) centre.timeout().toMillis());
        return new SocketConnection(socket);
    }

    @Override
    public void close() {
        binding.lock();
        try {
            session.ifPresent(SMPPSession::unbindAndClose);
            session = Optional.empty();
        } finally {
            binding.unlock();
        }
    }
}
