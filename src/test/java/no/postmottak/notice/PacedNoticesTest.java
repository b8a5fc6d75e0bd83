package no.postmottak.notice;

import static no.postmottak.notice.NoticesForTests.MAIL;
import static no.postmottak.notice.NoticesForTests.MOBILE;
import static no.postmottak.notice.NoticesForTests.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.postmottak.notice.Notice.InboxItem;
import no.postmottak.notice.Notice.Received;
import no.postmottak.notice.PacedNotices.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacedNoticesTest {

    private static final Pace PACE = new Pace(LocalTime.of(21, 0), LocalTime.of(8, 0), 3, 5);

    private final List<Contact> left = new ArrayList<>();
    private final List<RefusalReason> alarms = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "2026-11-03T19:59:00Z, true, a minute to nine in the evening",
        "2026-11-03T20:00:00Z, false, nine in the evening",
        "2026-11-03T23:30:00Z, false, half past midnight",
        "2026-11-04T06:59:00Z, false, a minute to eight in the morning",
        "2026-11-04T07:00:00Z, true, eight in the morning",
        "2026-07-04T06:00:00Z, true, eight in the morning in summer"
    })
    void smsLeaveAtCivilHours(Instant at, boolean leaves, String why) {
        var notices = at(at, PACE);

        if (leaves) {
            notices.send(new InboxItem(REFERENCE), MOBILE, NoticeLanguage.NB);
        } else {
            assertThatThrownBy(() -> notices.send(new InboxItem(REFERENCE), MOBILE, NoticeLanguage.NB))
                    .as(why)
                    .isInstanceOf(NoticeUndeliverable.class)
                    .matches(waiting -> !((NoticeUndeliverable) waiting).isHopeless());
        }
        assertThat(left).hasSize(leaves ? 1 : 0);
    }

    @Test
    void atNightTheReceiptForWhatSomebodySendsJustThenLeavesAndSoDoesEmail() {
        var notices = at(Instant.parse("2026-11-03T23:30:00Z"), PACE);

        notices.send(new Received(REFERENCE), MOBILE, NoticeLanguage.NB);
        notices.send(new InboxItem(REFERENCE), MAIL, NoticeLanguage.NB);

        assertThat(left).containsExactly(MOBILE, MAIL);
    }

    @Test
    void theSameHourTwiceIsNoQuietTime() {
        var always = new Pace(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, 3, 5);

        at(Instant.parse("2026-11-03T23:00:00Z"), always).send(new InboxItem(REFERENCE), MOBILE, NoticeLanguage.NB);

        assertThat(left).hasSize(1);
    }

    @Test
    void aNumberAnybodyCanTypeIsNotRungAllDay() {
        var notices = at(NoticesForTests.CLOCK.instant(), PACE);
        for (var number = 0; number < 3; number++) {
            notices.send(new Received(REFERENCE), MOBILE, NoticeLanguage.NB);
        }

        var fourth = notices.send(new Received(REFERENCE), MOBILE, NoticeLanguage.NB);

        assertThat(fourth).isEqualTo(new NoticeOutcome.Dropped());
        assertThatThrownBy(() -> notices.send(new InboxItem(REFERENCE), MOBILE, NoticeLanguage.NB))
                .as("what is on a case waits")
                .isInstanceOf(NoticeUndeliverable.class);
        assertThat(left).hasSize(3);
        assertThat(alarms).isEmpty();
    }

    @Test
    void beyondWhatMayLeaveInADayAllWaitsAndTheAlarmIsRaised() {
        var notices = at(NoticesForTests.CLOCK.instant(), PACE);
        for (var number = 0; number < 5; number++) {
            notices.send(new Received(REFERENCE), new MobileNumber("+474123456" + number), NoticeLanguage.NB);
        }

        assertThatThrownBy(() -> notices.send(new Received(REFERENCE), MOBILE, NoticeLanguage.NB))
                .isInstanceOf(NoticeUndeliverable.class);
        assertThat(alarms).containsExactly(RefusalReason.TOO_MANY_A_DAY);
        assertThat(left).hasSize(5);
    }

    private Notices at(Instant now, Pace pace) {
        Notices honest = (notice, to, language) -> {
            left.add(to);
            return new NoticeOutcome.Sent("digest", to.channel());
        };
        return new PacedNotices(
                new PacedNotices.Way(honest, new Counted()),
                pace,
                (channel, reason) -> alarms.add(reason),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Counts what left in this test, and knows of nothing else. */
    private final class Counted implements NoticeRequests {

        @Override
        public long sentTo(Contact to, Instant since) {
            return left.stream().filter(to::equals).count();
        }

        @Override
        public long smsSentSince(Instant since) {
            return left.stream().filter(each -> each.channel() == Channel.SMS).count();
        }

        @Override
        public void ask(NoticeRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<NoticeRequest> waiting(UUID subject) {
            return List.of();
        }

        @Override
        public void sent(UUID id, String digest) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void refused(UUID id, RefusalReason reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void givenUp(UUID id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Long> standing() {
            return Map.of();
        }
    }
}
