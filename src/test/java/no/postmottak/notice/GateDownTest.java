package no.postmottak.notice;

import static no.postmottak.notice.NoticesForTests.CLOCK;
import static no.postmottak.notice.NoticesForTests.MAIL;
import static no.postmottak.notice.NoticesForTests.REFERENCE;
import static no.postmottak.notice.NoticesForTests.STATIONERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.postmottak.notice.NoticeOutcome.Refused;
import no.postmottak.notice.OutboundGate.Desk;
import no.postmottak.notice.Outgoing.Coding;
import org.junit.jupiter.api.Test;

/** A gate that fails lets nothing pass. */
class GateDownTest {

    private final List<Outgoing> left = new ArrayList<>();
    private final List<RefusalReason> alarms = new ArrayList<>();
    private final Desk honest = Desk.with(STATIONERY);

    @Test
    void withAnInspectionThatFailsNothingLeaves() {
        var outcome = send(new Desk(honest.wording(), (order, worded, outgoing) -> {
            throw new IllegalStateException("down");
        }));

        assertThat(outcome).isEqualTo(new Refused(RefusalReason.NOT_RENDERED));
        assertThat(left).isEmpty();
        assertThat(alarms).containsExactly(RefusalReason.NOT_RENDERED);
    }

    @Test
    void withAWordingThatFailsNothingLeaves() {
        var outcome = send(new Desk(
                order -> {
                    throw new IllegalStateException("down");
                },
                honest.inspection()));

        assertThat(outcome).isEqualTo(new Refused(RefusalReason.NOT_RENDERED));
        assertThat(left).isEmpty();
        assertThat(alarms).containsExactly(RefusalReason.NOT_RENDERED);
    }

    @Test
    void withNeitherDownTheSameWayOutIsOpen() {
        var outcome = send(new Desk(honest.wording(), (order, worded, outgoing) -> java.util.Optional.empty()));

        assertThat(outcome).isInstanceOf(NoticeOutcome.Sent.class);
        assertThat(left).hasSize(1);
    }

    private NoticeOutcome send(Desk desk) {
        var exit = new Open();
        var gate = new OutboundGate(desk, new NoticeExits(exit, exit), (channel, reason) -> alarms.add(reason), CLOCK);
        return gate.send(new Notice.Received(REFERENCE), MAIL, NoticeLanguage.NB);
    }

    /** A way out that takes everything. */
    private final class Open implements NoticeExit {

        @Override
        public Outgoing write(Words words, Contact to, Postmark postmark) {
            return new Outgoing("sender", List.of("receiver"), Coding.MIME, new byte[] {1});
        }

        @Override
        public void transmit(Released released) {
            left.add(released.message());
        }
    }
}
