package no.postmottak.gateway;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.notice.DatedNotice;
import no.postmottak.notice.Notice;
import no.postmottak.notice.NoticeDiary;
import no.postmottak.notice.NoticeRequest;
import no.postmottak.notice.NoticeRequests;
import no.postmottak.store.Transactions;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Outbox;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;

/** Brings about the days in the diary: each becomes an errand to tell the sender, who hears only what still stands. */
public final class DatedNotices {

    private static final int AT_ONCE = 200;

    private final Books books;
    private final Contacts contacts;
    private final Map<String, Topic> topics;
    private final Clock clock;

    /** One reason to tell somebody something on a day to come. */
    public interface Topic {

        /** The days a submission calls for as it stands; asked again and again, each is entered once. */
        List<DatedNotice> daysOf(Submission submission);

        /** What a day comes to when it is here: nothing, when what it is about has been seen to by then. */
        Optional<Notice> noticeOn(Submission submission, DatedNotice day);
    }

    /** Where days stand, and where what they call for is written down. */
    public record Books(Transactions transactions, NoticeDiary diary, Outbox outbox) {}

    /** The first word of a day's purpose names its topic; a topic that is no longer known says nothing. */
    public DatedNotices(Books books, Contacts contacts, Map<String, Topic> topics, Clock clock) {
        this.books = books;
        this.contacts = contacts;
        this.topics = Map.copyOf(topics);
        this.clock = clock;
    }

    /** Turns the diary to this moment; the errands stand in the outbox when the days are marked, or neither does. */
    public void turn() {
        books.transactions()
                .inOne(() -> books.diary()
                        .turnTo(clock.instant(), AT_ONCE)
                        .forEach(subject -> books.outbox().add(new Errand(new SubmissionId(subject), Step.NOTIFY))));
    }

    /** Enters the days to come and asks for what has come due; a day is over only when its notice was asked for. */
    void ask(Submission submission, NoticeRequests requests) {
        topics.values().stream()
                .flatMap(topic -> topic.daysOf(submission).stream())
                .forEach(books.diary()::enter);
        for (var day : books.diary().due(submission.id().value())) {
            notice(submission, day)
                    .flatMap(notice -> contacts.typedIn(submission).map(sender -> request(day, notice, sender)))
                    .ifPresent(requests::ask);
            books.diary().close(day);
        }
    }

    private Optional<Notice> notice(Submission submission, DatedNotice day) {
        return Optional.ofNullable(topics.get(day.topic())).flatMap(topic -> topic.noticeOn(submission, day));
    }

    private static NoticeRequest request(DatedNotice day, Notice notice, Contacts.Reached sender) {
        return new NoticeRequest(
                UUID.randomUUID(),
                day.subject(),
                day.purpose(),
                notice,
                sender.contact(),
                sender.otherwise(),
                sender.language());
    }
}
