package no.postmottak.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.casefile.PersonId;
import no.postmottak.correspondence.InformationRequest.State;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.store.Transactions;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;

/** Where requests and replies find each other, and where a person closes what is answered. */
public final class RequestDesk {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int MOST_SHOWN = 1_000;

    private final Transactions transactions;
    private final Books books;
    private final Clock clock;

    /** Where it is read from and written down. */
    public record Books(InformationRequests requests, Letters letters, CaseFiles caseFiles, Journal journal) {}

    /** A request as the body sees it that is to have the answer. */
    public record Row(InformationRequest request, List<Reply> replies, boolean isOverdue) {

        public Row {
            replies = List.copyOf(replies);
        }
    }

    public RequestDesk(Transactions transactions, Books books, Clock clock) {
        this.transactions = transactions;
        this.books = books;
        this.clock = clock;
    }

    /** What is not closed and is to be answered to this body, the first due first. */
    public List<Row> of(Authority authority) {
        var today = LocalDate.now(clock.withZone(OSLO));
        return books.requests().notClosed(MOST_SHOWN).stream()
                .filter(request -> answeredTo(request).equals(authority))
                .map(request ->
                        new Row(request, books.requests().repliesTo(request.letter()), request.isOverdue(today)))
                .toList();
    }

    /** What is open and was written to this person, the first due first. */
    public List<InformationRequest> askedOf(PersonId person) {
        return books.letters().to(person).stream()
                .flatMap(letter -> books.requests().byLetter(letter.id()).stream())
                .filter(InformationRequest::isOpen)
                .sorted(Comparator.comparing(InformationRequest::due))
                .toList();
    }

    /** What the letter asks for by when, if it asks for anything. */
    public Optional<InformationRequest> of(LetterId letter) {
        return books.requests().byLetter(letter);
    }

    /** Closes a request by a person's word; empty where this body has none such, false where it was closed before. */
    public Optional<Boolean> close(LetterId letter, Authority asking, String actor) {
        return transactions.inOne(() -> books.requests()
                .byLetter(letter)
                .filter(request -> answeredTo(request).equals(asking))
                .map(request -> end(request, State.CLOSED, Event.REQUEST_CLOSED, actor)));
    }

    /**
     * Joins a submission that is being filed on a case to the request it answers: the one it names, else the only one
     * that is open there. Whoever the request was written to closes it by naming it; everybody else leaves that to a
     * person.
     */
    public List<Reply> file(Submission submission, CaseFileId caseFile) {
        var named = named(submission)
                .filter(request -> request.caseFile().equals(caseFile))
                .filter(request -> request.standing().state() != State.CLOSED);
        var joined = named.map(request -> reply(submission, request, Reply.Found.NAMED))
                .or(() -> onlyOpen(submission, caseFile)
                        .map(request -> reply(submission, request, Reply.Found.ONLY_OPEN_REQUEST)));
        named.filter(request -> isByAddressee(submission, request))
                .ifPresent(request -> end(request, State.ANSWERED, Event.REQUEST_ANSWERED, "ADDRESSEE"));
        return joined.stream().toList();
    }

    /** Who is to have what answers a request, with the case where it is now. */
    public Optional<Authority> receiverOf(Submission submission) {
        return books.requests().answeredBy(submission.id()).stream()
                .map(this::answeredTo)
                .findFirst();
    }

    private Optional<InformationRequest> named(Submission submission) {
        return submission.form().inReplyTo().flatMap(Reference::parse).flatMap(books.requests()::byReference);
    }

    /** Only what brings information, and only where there is no choice. */
    private Optional<InformationRequest> onlyOpen(Submission submission, CaseFileId caseFile) {
        var mayAnswer =
                submission.kind() == SubmissionKind.SUPPORTING_DOCUMENTS || submission.kind() == SubmissionKind.OTHER;
        var open = mayAnswer ? books.requests().openOn(caseFile) : List.<InformationRequest>of();
        return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }

    private Reply reply(Submission submission, InformationRequest request, Reply.Found found) {
        var reply = new Reply(submission.id(), request.letter(), found, clock.instant());
        books.requests().join(reply);
        return reply;
    }

    private boolean isByAddressee(Submission submission, InformationRequest request) {
        return books.letters()
                .byId(request.letter())
                .map(letter -> letter.head().addressee())
                .filter(addressee ->
                        submission.caller().person().filter(addressee::equals).isPresent())
                .isPresent();
    }

    private boolean end(InformationRequest request, State state, Event event, String actor) {
        if (!books.requests().end(request.letter(), state, actor, clock.instant())) {
            return false;
        }
        note(request.letter().value(), event, actor);
        return true;
    }

    private Authority answeredTo(InformationRequest request) {
        return request.asker()
                .answeredTo(books.caseFiles().byId(request.caseFile()).map(CaseFile::holder));
    }

    private void note(UUID letter, Event event, String actor) {
        books.journal().append(new Entry(letter, event, actor, clock.instant(), Map.of()));
    }
}
