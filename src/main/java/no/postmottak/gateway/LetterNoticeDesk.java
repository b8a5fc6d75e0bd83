package no.postmottak.gateway;

import java.util.UUID;
import no.postmottak.casefile.VerifiedContact;
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
    private final NoticeRequests requests;
    private final Outbox outbox;
    private final boolean namesDecisions;

    public LetterNoticeDesk(Contacts contacts, NoticeRequests requests, Outbox outbox, boolean namesDecisions) {
        this.contacts = contacts;
        this.requests = requests;
        this.outbox = outbox;
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
            requests.ask(new NoticeRequest(
                    UUID.randomUUID(),
                    letter,
                    purpose(notice.turn()),
                    said(notice),
                    reached.contact(),
                    reached.otherwise(),
                    reached.language()));
            outbox.add(new Errand(new SubmissionId(letter), Step.NOTIFY));
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
}
