package no.postmottak.gateway;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.VerifiedContact;
import no.postmottak.checklist.ReminderTimes;
import no.postmottak.correspondence.InformationRequest;
import no.postmottak.correspondence.LetterId;
import no.postmottak.correspondence.Letters;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.deadline.Deadline;
import no.postmottak.notice.DatedNotice;
import no.postmottak.notice.Notice;
import no.postmottak.notice.NoticeDiary;
import no.postmottak.notice.NoticeRequest;
import no.postmottak.notice.NoticeRequests;

/** Reminds addressees of letters that ask for something [påminnelse om svar], until it is answered or its day is over. */
public final class RequestReminders {

    private static final String TOPIC = "REQUEST";

    private final Books books;
    private final Contacts contacts;
    private final ReminderTimes times;
    private final Clock clock;

    /** Where requests, their addressees and the days to come stand. */
    public record Books(RequestDesk requests, Letters letters, CaseFiles caseFiles, NoticeDiary diary) {}

    public RequestReminders(Books books, Contacts contacts, ReminderTimes times, Clock clock) {
        this.books = books;
        this.contacts = contacts;
        this.times = times;
        this.clock = clock;
    }

    /** Enters the days to come; one that is past when the letter is posted reminds nobody. */
    void enter(LetterId letter, LocalDate due) {
        var now = clock.instant();
        times.daysBefore().stream()
                .map(before -> new DatedNotice(letter.value(), TOPIC + " " + before, at(due.minusDays(before))))
                .filter(day -> day.at().isAfter(now))
                .forEach(books.diary()::enter);
    }

    /** Asks for what has come due; a day is over only when its notice was asked for. */
    void ask(LetterId letter, NoticeRequests requests) {
        for (var day : books.diary().due(letter.value())) {
            reminder(letter, day).ifPresent(requests::ask);
            books.diary().close(day);
        }
    }

    private Optional<NoticeRequest> reminder(LetterId letter, DatedNotice day) {
        var today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
        return books.requests()
                .of(letter)
                .filter(InformationRequest::isOpen)
                .filter(request -> !today.isAfter(request.due()))
                .flatMap(request -> addressee(letter, request)
                        .flatMap(contacts::verified)
                        .map(reached -> new NoticeRequest(
                                UUID.randomUUID(),
                                day.subject(),
                                day.purpose(),
                                new Notice.Reminder(request.reference(), request.due()),
                                reached.contact(),
                                reached.otherwise(),
                                reached.language())));
    }

    /** Where the addressee is reached now; nowhere, once off the case. */
    private Optional<VerifiedContact> addressee(LetterId letter, InformationRequest request) {
        return books.letters()
                .addressee(letter)
                .flatMap(person -> books.caseFiles().byId(request.caseFile()).flatMap(file -> contactOf(person, file)));
    }

    private static Optional<VerifiedContact> contactOf(PersonId person, CaseFile file) {
        var agents = file.people().representatives().stream()
                .filter(agent -> agent.person().filter(person::equals).isPresent())
                .flatMap(agent -> agent.contact().stream());
        var parties = file.people().applicants().stream()
                .filter(party -> party.person().filter(person::equals).isPresent())
                .flatMap(party -> party.contact().stream());
        return Stream.concat(agents, parties).findFirst();
    }

    private Instant at(LocalDate day) {
        return day.atTime(times.at()).atZone(Deadline.ZONE).toInstant();
    }
}
