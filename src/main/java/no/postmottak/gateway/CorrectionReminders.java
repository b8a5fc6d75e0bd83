package no.postmottak.gateway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.postmottak.correction.CorrectionBooks;
import no.postmottak.notice.DatedNotice;
import no.postmottak.notice.Notice;
import no.postmottak.submission.Submission;

/** Reminds people of what they were asked to put right [påminnelse om retting], unless it is here by then. */
public final class CorrectionReminders implements DatedNotices.Topic {

    private final CorrectionBooks books;

    public CorrectionReminders(CorrectionBooks books) {
        this.books = books;
    }

    /** None: a day is entered when the letter that names it is written. */
    @Override
    public List<DatedNotice> daysOf(Submission submission) {
        return List.of();
    }

    @Override
    public Optional<Notice> noticeOn(Submission submission, DatedNotice day) {
        var until = LocalDate.parse(day.purpose().substring(CorrectionBooks.TOPIC.length() + 1));
        return books.isAskedUntil(until, submission.id())
                ? Optional.of(new Notice.Reminder(submission.reference(), until))
                : Optional.empty();
    }
}
