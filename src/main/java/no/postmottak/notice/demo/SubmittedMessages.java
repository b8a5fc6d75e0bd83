package no.postmottak.notice.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import no.postmottak.notice.Gsm7;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** Takes single messages, reads their alphabet, and refuses all else that SMPP can ask for. */
final class SubmittedMessages implements ServerMessageReceiverListener {

    private static final int GSM_7 = 0x00;
    private static final int UCS_2 = 0x08;

    private final Clock clock;
    private final Recent<ReceivedSms> received;
    private final AtomicLong number = new AtomicLong();

    SubmittedMessages(Clock clock, Recent<ReceivedSms> received) {
        this.clock = clock;
        this.received = received;
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession source) throws ProcessRequestException {
        var bytes = message.getShortMessage();
        received.add(new ReceivedSms(
                clock.instant(),
                message.getSourceAddr(),
                "+" + message.getDestAddress(),
                text(message.getDataCoding(), bytes),
                Byte.toUnsignedInt(message.getDataCoding()),
                HexFormat.of().formatHex(bytes)));
        try {
            return new SubmitSmResult(
                    new MessageId("demo" + number.incrementAndGet()), message.getOptionalParameters());
        } catch (PDUStringException tooLong) {
            throw new ProcessRequestException("no message id left", SMPPConstant.STAT_ESME_RSYSERR, tooLong);
        }
    }

    private static String text(byte dataCoding, byte[] bytes) {
        return switch (dataCoding) {
            case GSM_7 -> Gsm7.decode(bytes);
            case UCS_2 -> new String(bytes, StandardCharsets.UTF_16BE);
            default -> "";
        };
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti request, SMPPServerSession source)
            throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm request, SMPPServerSession source) throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm request, SMPPServerSession source) throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public void onAcceptCancelSm(CancelSm request, SMPPServerSession source) throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm request, SMPPServerSession source)
            throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm request, SMPPServerSession source)
            throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm request, SMPPServerSession source)
            throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm request, Session source) throws ProcessRequestException {
        throw notHere();
    }

    private static ProcessRequestException notHere() {
        return new ProcessRequestException("single messages only", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
