package no.postmottak.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import no.postmottak.notice.NoticeOutcome.Dropped;

/** Lets SMS out at civil hours and no more than so many a day; what may not leave now is still to be sent. */
public final class PacedNotices implements Notices {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Notices notices;
    private final NoticeRequests told;
    private final Pace pace;
    private final GateAlarm alarm;
    private final Clock clock;

    /** From when until when it is quiet, and how many SMS may go to one number and to all within a day. */
    public record Pace(LocalTime quietFrom, LocalTime quietUntil, int toOneADay, int inAllADay) {

        boolean isQuietAt(LocalTime time) {
            var isAfterBegin = !time.isBefore(quietFrom);
            var isBeforeEnd = time.isBefore(quietUntil);
            return quietFrom.isAfter(quietUntil) ? isAfterBegin || isBeforeEnd : isAfterBegin && isBeforeEnd;
        }
    }

    /** Where notices go on to, and where it stands what has left. */
    public record Way(Notices notices, NoticeRequests told) {}

    public PacedNotices(Way way, Pace pace, GateAlarm alarm, Clock clock) {
        this.notices = way.notices();
        this.told = way.told();
        this.pace = pace;
        this.alarm = alarm;
        this.clock = clock;
    }

    @Override
    public NoticeOutcome send(Notice notice, Contact to, NoticeLanguage language) {
        if (to.channel() != Channel.SMS) {
            return notices.send(notice, to, language);
        }
        var isAnswer = notice instanceof Notice.Received;
        var now = clock.instant();
        if (!isAnswer && pace.isQuietAt(now.atZone(OSLO).toLocalTime())) {
            throw NoticeUndeliverable.forNow("it is the quiet time of the day");
        }
        if (told.sentTo(to, now.minus(A_DAY)) >= pace.toOneADay()) {
            // whoever typed a number that is not theirs must not have it rung all day, nor for days to come
            return tooMany(isAnswer);
        }
        if (told.smsSentSince(now.minus(A_DAY)) >= pace.inAllADay()) {
            alarm.refused(Channel.SMS, RefusalReason.TOO_MANY_A_DAY);
            throw NoticeUndeliverable.forNow("as many SMS as may leave in a day have left");
        }
        return notices.send(notice, to, language);
    }

    private static NoticeOutcome tooMany(boolean isAnswer) {
        if (isAnswer) {
            return new Dropped();
        }
        throw NoticeUndeliverable.forNow("as many SMS as may go to one number in a day have gone");
    }
}
