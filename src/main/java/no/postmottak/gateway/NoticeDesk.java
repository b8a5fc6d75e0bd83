package no.postmottak.gateway;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.correspondence.LetterId;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.notice.NoticeOutcome;
import no.postmottak.notice.NoticeRequest;
import no.postmottak.notice.NoticeRequests;
import no.postmottak.notice.NoticeUndeliverable;
import no.postmottak.notice.Notices;
import no.postmottak.submission.Submission;

/** Where people are told: asks for the notices that are due, then sends those that wait. */
public final class NoticeDesk {

    private final Due due;
    private final NoticeRequests requests;
    private final Notices notices;
    private final Register register;

    /** What happened calls for some notices, the day for others, of submissions and of letters. */
    public record Due(DueNotices now, DatedNotices dated, RequestReminders ofLetters) {}

    /** Where and when it is written down. */
    public record Register(Journal journal, Clock clock) {}

    public NoticeDesk(Due due, NoticeRequests requests, Notices notices, Register register) {
        this.due = due;
        this.requests = requests;
        this.notices = notices;
        this.register = register;
    }

    /**
     * Sends everything that waits for this subject.
     *
     * @throws NoticeUndeliverable when something still waits because the other side is away
     */
    public Visit tell(Visit visit) {
        var subject = visit.lease().errand().submission().value();
        visit.submission().ifPresentOrElse(this::ask, () -> due.ofLetters().ask(new LetterId(subject), requests));
        var stillWaiting = requests.waiting(subject).stream()
                .flatMap(request -> send(request).stream())
                .toList();
        if (!stillWaiting.isEmpty()) {
            throw stillWaiting.getFirst();
        }
        return visit;
    }

    private void ask(Submission submission) {
        due.now().of(submission).forEach(requests::ask);
        due.dated().ask(submission, requests);
    }

    private Optional<NoticeUndeliverable> send(NoticeRequest request) {
        try {
            switch (notices.send(request.notice(), request.to(), request.language())) {
                case NoticeOutcome.Sent sent -> {
                    requests.sent(request.id(), sent.digest());
                    enter(request, Event.NOTICE_SENT, sent.digest());
                }
                case NoticeOutcome.Dropped dropped -> {
                    requests.givenUp(request.id());
                    enter(request, Event.NOTICE_FAILED, "too many to this contact in a day");
                }
                case NoticeOutcome.Refused refused -> {
                    requests.refused(request.id(), refused.reason());
                    enter(request, Event.NOTICE_REFUSED, refused.reason().name());
                }
            }
            return Optional.empty();
        } catch (NoticeUndeliverable undeliverable) {
            return giveUpOrWait(request, undeliverable);
        }
    }

    private Optional<NoticeUndeliverable> giveUpOrWait(NoticeRequest request, NoticeUndeliverable undeliverable) {
        if (undeliverable.isHopeless()) {
            // asked for first, so that a crash between the two loses nothing
            var other = request.toTheOther(UUID.randomUUID());
            other.ifPresent(requests::ask);
            requests.givenUp(request.id());
            enter(request, Event.NOTICE_FAILED, "no such contact");
            return other.flatMap(this::send);
        }
        return Optional.of(undeliverable);
    }

    private void enter(NoticeRequest request, Event event, String detail) {
        var details = Map.of(
                "purpose", request.purpose(), "channel", request.to().channel().name(), "detail", detail);
        register.journal()
                .append(new Entry(
                        request.subject(), event, "gateway", register.clock().instant(), details));
    }
}
