package no.postmottak.gateway;

import java.time.LocalDate;
import java.util.UUID;
import no.postmottak.casefile.VerifiedContact;
import no.postmottak.correspondence.LetterId;
import no.postmottak.correspondence.LetterNotice;
import no.postmottak.correspondence.LetterNotices;
import no.postmottak.notice.Notice;
import no.postmottak.notice.NoticeRequest;
import no.postmottak.notice.NoticeRequests;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Outbox;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionId;

/** Has an addressee told that something lies in the secure inbox: a reference and nothing of the letter passes here. */
public final class LetterNoticeDesk implements LetterNotices {

    private final Contacts contacts;
    private final Books books;
    private final boolean namesDecisions;

    /** Where notices are asked for, and reminders entered. */
    public record Books(NoticeRequests requests, Outbox outbox, RequestReminders reminders) {}

    public LetterNoticeDesk(Contacts contacts, Books books, boolean namesDecisions) {
        this.contacts = contacts;
        this.books = books;
        this.namesDecisions = namesDecisions;
    }

    @Override
    public boolean reaches(VerifiedContact contact) {
        return contacts.verified(contact).isPresent();
    }

    @Override
    public void tell(LetterNotice notice) {
        var letter = notice.letter().value();
        contacts.verified(notice.contact()).ifPresent(reached -> {
            books.requests()
                    .ask(new NoticeRequest(
                            UUID.randomUUID(),
                            letter,
                            purpose(notice.turn()),
                            said(notice),
                            reached.contact(),
                            reached.otherwise(),
                            reached.language()));
            books.outbox().add(new Errand(new SubmissionId(letter), Step.NOTIFY));
        });
    }

    private Notice said(LetterNotice notice) {
        return switch (notice.what()) {
            case SOMETHING -> new Notice.InboxItem(notice.reference());
            case A_DECISION ->
                namesDecisions ? new Notice.DecisionItem(notice.reference()) : new Notice.InboxItem(notice.reference());
        };
    }

    private static String purpose(LetterNotice.Turn turn) {
        return switch (turn) {
            case FIRST -> "INBOX_ITEM";
            case SECOND -> "INBOX_ITEM SECOND";
        };
    }

    @Override
    public void answerIsAwaited(LetterId letter, LocalDate due) {
        books.reminders().enter(letter, due);
    }
}
