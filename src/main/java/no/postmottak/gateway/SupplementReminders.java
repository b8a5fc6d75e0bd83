package no.postmottak.gateway;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.postmottak.checklist.ReminderTimes;
import no.postmottak.checklist.Supplements;
import no.postmottak.deadline.Deadline;
import no.postmottak.notice.DatedNotice;
import no.postmottak.notice.Notice;
import no.postmottak.submission.Submission;

/** Reminds people of what they said would come later [påminnelse om ettersending], until it is here or its time is over. */
public final class SupplementReminders implements DatedNotices.Topic {

    /** What the purpose of these days begins with. */
    public static final String TOPIC = "SUPPLEMENT";

    private final Supplements supplements;
    private final ReminderTimes times;
    private final Clock clock;

    public SupplementReminders(Supplements supplements, ReminderTimes times, Clock clock) {
        this.supplements = supplements;
        this.times = times;
        this.clock = clock;
    }

    /** Those still to come: a day that is past when it is first thought of reminds nobody. */
    @Override
    public List<DatedNotice> daysOf(Submission submission) {
        var now = clock.instant();
        return supplements.of(submission).deadline().stream()
                .flatMap(deadline -> times.daysBefore().stream()
                        .map(before ->
                                day(submission, before, deadline.lastDay().minusDays(before))))
                .filter(day -> day.at().isAfter(now))
                .toList();
    }

    @Override
    public Optional<Notice> noticeOn(Submission submission, DatedNotice day) {
        return supplements
                .of(submission)
                .deadline()
                .map(Deadline::lastDay)
                .filter(lastDay -> !today().isAfter(lastDay))
                .map(lastDay -> new Notice.Reminder(submission.reference(), lastDay));
    }

    private DatedNotice day(Submission submission, int before, LocalDate day) {
        return new DatedNotice(submission.id().value(), TOPIC + " " + before, at(day));
    }

    private Instant at(LocalDate day) {
        return day.atTime(times.at()).atZone(Deadline.ZONE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    }
}
