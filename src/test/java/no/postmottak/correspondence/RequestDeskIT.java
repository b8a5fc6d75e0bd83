package no.postmottak.correspondence;

import static no.postmottak.correspondence.PostRoom.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.PersonId;
import no.postmottak.correspondence.InformationRequest.State;
import no.postmottak.journal.Event;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Caller;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.adapter.PostgresSubmissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter that asks for something by a day, and what comes back. */
final class RequestDeskIT {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 5);

    @TempDir
    Path folder;

    private final PersonId amina = PostRoom.person();
    private PostRoom room;
    private DufNumber number;

    @BeforeEach
    void openTheRoom() {
        room = new PostRoom(folder);
        number = room.caseOf(List.of(applicant(Optional.empty(), Optional.of(amina))), List.of());
    }

    @Test
    void aLetterThatAsksForNothingIsNoRequest() {
        var letter = posted(Optional.empty());

        assertThat(desk("2026-11-22").of(letter)).isEmpty();
    }

    @Test
    void itIsOverdueWhenItsDayIsOverAndNotBefore() {
        var letter = posted(Optional.of(DUE));

        assertThat(row(desk("2026-12-05"), letter).isOverdue()).isFalse();
        assertThat(row(desk("2026-12-06"), letter).isOverdue()).isTrue();
        assertThat(events(letter)).contains(Event.REQUEST_OPENED);
    }

    @Test
    void theAddresseesReplyThatNamesItClosesIt() {
        var letter = posted(Optional.of(DUE));
        var reply = sent(Submitted.appeal()
                .as(SubmissionKind.SUPPORTING_DOCUMENTS)
                .loggedInAs(new Caller(Optional.of(amina)))
                .answering(reference(letter)));

        var found = desk("2026-11-22").file(reply, file().id());

        assertThat(found).extracting(Reply::found).containsExactly(Reply.Found.NAMED);
        assertThat(row(desk("2026-12-06"), letter).request().standing().state()).isEqualTo(State.ANSWERED);
        assertThat(row(desk("2026-12-06"), letter).isOverdue()).isFalse();
        assertThat(events(letter)).contains(Event.REQUEST_ANSWERED);
    }

    @Test
    void anybodyElsesReplyIsJoinedAndLeftToAPerson() {
        var letter = posted(Optional.of(DUE));
        var reply =
                sent(Submitted.appeal().as(SubmissionKind.SUPPORTING_DOCUMENTS).answering(reference(letter)));

        desk("2026-11-22").file(reply, file().id());

        assertThat(row(desk("2026-11-22"), letter).request().isOpen()).isTrue();
        assertThat(row(desk("2026-11-22"), letter).replies())
                .extracting(Reply::submission)
                .containsExactly(reply.id());
    }

    @Test
    void withoutAReferenceTheOnlyOpenRequestIsMeantAndOfTwoNeither() {
        var first = posted(Optional.of(DUE));
        var one = sent(Submitted.appeal().as(SubmissionKind.SUPPORTING_DOCUMENTS));
        var appeal = sent(Submitted.appeal());
        var foundOne = desk("2026-11-22").file(one, file().id());
        var foundAppeal = desk("2026-11-22").file(appeal, file().id());
        posted(Optional.of(DUE));

        var ofTwo =
                desk("2026-11-22").file(sent(Submitted.appeal().as(SubmissionKind.SUPPORTING_DOCUMENTS)), file().id());

        assertThat(foundOne)
                .extracting(Reply::request, Reply::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(first, Reply.Found.ONLY_OPEN_REQUEST));
        assertThat(foundAppeal).as("an appeal answers nothing").isEmpty();
        assertThat(ofTwo).isEmpty();
    }

    @Test
    void aReferenceOfAnotherCaseFindsNothing() {
        var letter = posted(Optional.of(DUE));
        number = room.caseOf(List.of(applicant(Optional.empty(), Optional.of(PostRoom.person()))), List.of());

        var found = desk("2026-11-22")
                .file(
                        sent(Submitted.appeal()
                                .as(SubmissionKind.SUPPORTING_DOCUMENTS)
                                .answering(reference(letter))),
                        file().id());

        assertThat(found).isEmpty();
    }

    @Test
    void whoHasTheCaseLaterHasTheAnswerAndClosesIt() {
        var letter = posted(Optional.of(DUE));
        var reply =
                sent(Submitted.appeal().as(SubmissionKind.SUPPORTING_DOCUMENTS).answering(reference(letter)));
        desk("2026-11-22").file(reply, file().id());
        var before = desk("2026-11-22").receiverOf(reply);

        room.moves(number, Authority.UNE);

        assertThat(before).contains(Authority.UDI);
        assertThat(desk("2026-11-22").receiverOf(reply)).contains(Authority.UNE);
        assertThat(desk("2026-11-22").close(letter, Authority.UDI, "officer-1")).isEmpty();
        assertThat(desk("2026-11-22").close(letter, Authority.UNE, "officer-2")).contains(true);
        assertThat(desk("2026-11-22").close(letter, Authority.UNE, "officer-2")).contains(false);
        assertThat(events(letter)).contains(Event.REQUEST_CLOSED);
    }

    private LetterId posted(Optional<LocalDate> answerBy) {
        var plain = room.posting(number, Posting.Kind.LETTER, "Send us more");
        var posting = new Posting(plain.from(), plain.about(), plain.kind(), plain.title(), answerBy, plain.enclosed());
        return ((Posted.InSecureInbox) room.post.post(posting)).letter();
    }

    private String reference(LetterId letter) {
        return room.desk.letters().byId(letter).orElseThrow().head().reference().code();
    }

    private Submission sent(Submitted submitted) {
        var submission = submitted.bringing(1);
        new PostgresSubmissions(TestDatabase.shared().jdbi(), TestDatabase.sealed())
                .enter(submission, Submitted.acknowledged(submission));
        return submission;
    }

    private RequestDesk desk(String day) {
        var noon = Instant.parse(day + "T11:00:00Z");
        return new RequestDesk(
                new JdbiTransactions(TestDatabase.shared().jdbi()),
                new RequestDesk.Books(
                        room.desk.requests(), room.desk.letters(), room.desk.caseFiles(), room.desk.journal()),
                Clock.fixed(noon, ZoneOffset.UTC));
    }

    private static RequestDesk.Row row(RequestDesk desk, LetterId letter) {
        return desk.of(Authority.UDI).stream()
                .filter(row -> row.request().letter().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private CaseFile file() {
        return room.desk.caseFiles().byDufNumber(number).orElseThrow();
    }

    private List<Event> events(LetterId letter) {
        return room.desk.journal().of(letter.value()).stream()
                .map(no.postmottak.journal.Entry::event)
                .toList();
    }
}
