package no.postmottak.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.VerifiedContact;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
import no.postmottak.checklist.ReminderTimes;
import no.postmottak.correction.adapter.PostgresCorrections;
import no.postmottak.correspondence.LetterId;
import no.postmottak.correspondence.LetterNotice;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.correspondence.adapter.PostgresInformationRequests;
import no.postmottak.correspondence.adapter.PostgresLetters;
import no.postmottak.delivery.adapter.PostgresDeliveries;
import no.postmottak.filing.adapter.PostgresFilings;
import no.postmottak.journal.Entry;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.notice.Channel;
import no.postmottak.notice.Contact;
import no.postmottak.notice.EmailAddress;
import no.postmottak.notice.MobileNumber;
import no.postmottak.notice.Notice;
import no.postmottak.notice.NoticeLanguage;
import no.postmottak.notice.NoticeOutcome;
import no.postmottak.notice.NoticeRequest;
import no.postmottak.notice.NoticeUndeliverable;
import no.postmottak.notice.Notices;
import no.postmottak.notice.adapter.LibphonenumberMobileNumbers;
import no.postmottak.notice.adapter.PostgresNoticeDiary;
import no.postmottak.notice.adapter.PostgresNoticeRequests;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Lease;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.adapter.PostgresOutbox;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class NoticeDeskIT {

    private static final Contact MOBILE = new MobileNumber("+4741234567");
    private static final Contact MAIL = new EmailAddress("kari@example.org");

    private final Jdbi jdbi = TestDatabase.shared().jdbi();
    private final PostgresNoticeRequests requests =
            new PostgresNoticeRequests(jdbi, TestDatabase.sealed(), Clock.systemUTC());
    private final PostgresJournal journal = new PostgresJournal(jdbi);
    private final UUID letter = UUID.randomUUID();
    private final List<Contact> left = new ArrayList<>();

    @Test
    void whereThereIsNoSuchNumberTheOtherContactIsTold() {
        requests.ask(request(Optional.of(MAIL)));

        desk(withoutSuchNumbers(true)).tell(visit());

        assertThat(left).containsExactly(MAIL);
        assertThat(told()).containsExactly("NOTICE_FAILED INBOX_ITEM", "NOTICE_SENT INBOX_ITEM OTHERWISE");
        assertThat(requests.waiting(letter)).isEmpty();
    }

    @Test
    void withoutAnotherContactItIsGivenUpAndWrittenDown() {
        requests.ask(request(Optional.empty()));

        desk(withoutSuchNumbers(true)).tell(visit());

        assertThat(left).isEmpty();
        assertThat(told()).containsExactly("NOTICE_FAILED INBOX_ITEM");
        assertThat(requests.waiting(letter)).isEmpty();
    }

    @Test
    void aCentreThatIsAwayForAWhileIsNoReasonForTheOtherContact() {
        requests.ask(request(Optional.of(MAIL)));
        var desk = desk(withoutSuchNumbers(false));

        assertThatThrownBy(() -> desk.tell(visit())).isInstanceOf(NoticeUndeliverable.class);

        assertThat(left).isEmpty();
        assertThat(requests.waiting(letter)).hasSize(1);
    }

    @Test
    void aDecisionIsNamedOnlyWhereTheAuthorityHasChosenSo() {
        var reference = new Reference("K7Q2-9XPM");

        assertThat(saidOf(LetterNotice.What.A_DECISION, false)).isEqualTo(new Notice.InboxItem(reference));
        assertThat(saidOf(LetterNotice.What.A_DECISION, true)).isEqualTo(new Notice.DecisionItem(reference));
        assertThat(saidOf(LetterNotice.What.SOMETHING, true)).isEqualTo(new Notice.InboxItem(reference));
    }

    private Notice saidOf(LetterNotice.What what, boolean namesDecisions) {
        var about = UUID.randomUUID();
        var outbox = new PostgresOutbox(jdbi, Duration.ofMinutes(1));
        new LetterNoticeDesk(contacts(), new LetterNoticeDesk.Books(requests, outbox, reminders()), namesDecisions)
                .tell(new LetterNotice(
                        new LetterId(about),
                        new Reference("K7Q2-9XPM"),
                        new VerifiedContact(
                                Optional.of("kari@example.org"), Optional.empty(), "nb", LocalDate.of(2026, 11, 1)),
                        what,
                        LetterNotice.Turn.FIRST));
        return requests.waiting(about).getFirst().notice();
    }

    private RequestReminders reminders() {
        var sealed = TestDatabase.sealed();
        var letters = new PostgresLetters(jdbi, sealed);
        var caseFiles = new PostgresCaseFiles(jdbi, sealed);
        var desk = new RequestDesk(
                new JdbiTransactions(jdbi),
                new RequestDesk.Books(new PostgresInformationRequests(jdbi), letters, caseFiles, journal),
                Clock.systemUTC());
        var books = new RequestReminders.Books(desk, letters, caseFiles, new PostgresNoticeDiary(jdbi));
        return new RequestReminders(
                books, contacts(), new ReminderTimes(List.of(7, 2), LocalTime.of(9, 0)), Clock.systemUTC());
    }

    private Contacts contacts() {
        return new Contacts(
                new LibphonenumberMobileNumbers(),
                new PostgresFilings(jdbi),
                new PostgresCaseFiles(jdbi, TestDatabase.sealed()));
    }

    private Notices withoutSuchNumbers(boolean forGood) {
        return (notice, to, language) -> {
            if (to.channel() == Channel.SMS) {
                throw forGood ? NoticeUndeliverable.forGood("no such number") : NoticeUndeliverable.forNow("away");
            }
            left.add(to);
            return new NoticeOutcome.Sent("digest", to.channel());
        };
    }

    private NoticeRequest request(Optional<Contact> otherwise) {
        return new NoticeRequest(
                UUID.randomUUID(),
                letter,
                "INBOX_ITEM",
                new Notice.InboxItem(new Reference("K7Q2-9XPM")),
                MOBILE,
                otherwise,
                NoticeLanguage.NB);
    }

    private Visit visit() {
        return Visit.of(new Lease(new Errand(new SubmissionId(letter), Step.NOTIFY), 1, 1), Optional.empty());
    }

    private List<String> told() {
        return journal.of(letter).stream().map(NoticeDeskIT::told).toList();
    }

    private static String told(Entry entry) {
        return entry.event() + " " + entry.details().get("purpose");
    }

    private NoticeDesk desk(Notices notices) {
        var sealed = TestDatabase.sealed();
        var contacts = contacts();
        var dated = new DatedNotices(
                new DatedNotices.Books(
                        new JdbiTransactions(jdbi),
                        new PostgresNoticeDiary(jdbi),
                        new PostgresOutbox(jdbi, Duration.ofMinutes(1))),
                contacts,
                Map.of(),
                Clock.systemUTC());
        var due = new DueNotices(contacts, new PostgresCorrections(jdbi), new PostgresDeliveries(jdbi, sealed));
        return new NoticeDesk(
                new NoticeDesk.Due(due, dated, reminders()),
                requests,
                notices,
                new NoticeDesk.Register(journal, Clock.systemUTC()));
    }
}
