package no.postmottak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.correspondence.InformationRequest;
import no.postmottak.correspondence.InformationRequest.Asker;
import no.postmottak.correspondence.InformationRequest.Standing;
import no.postmottak.correspondence.InformationRequest.State;
import no.postmottak.correspondence.InformationRequests;
import no.postmottak.correspondence.LetterId;
import no.postmottak.correspondence.Reply;
import no.postmottak.submission.Reference;
import no.postmottak.submission.SubmissionId;
import org.junit.jupiter.api.Test;

/** What every register of requests for information must do. */
interface InformationRequestsContract {

    Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    LocalDate DUE = LocalDate.of(2026, 12, 5);

    InformationRequests requests();

    /** A case that can be asked about. */
    CaseFileId caseFile();

    /** A letter that can ask for something. */
    LetterId letter();

    /** A submission that is there. */
    SubmissionId submission();

    @Test
    default void aRequestIsFoundByItsLetterItsReferenceAndItsCase() {
        var request = entered(caseFile(), DUE);

        assertThat(requests().byLetter(request.letter())).contains(request);
        assertThat(requests().byReference(request.reference())).contains(request);
        assertThat(requests().openOn(request.caseFile())).containsExactly(request);
        assertThat(requests().openOn(caseFile())).isEmpty();
    }

    @Test
    default void aLetterThatAsksForNothingIsNoRequest() {
        assertThat(requests().byLetter(letter())).isEmpty();
        assertThat(requests().byReference(Reference.draw(ThreadLocalRandom.current())))
                .isEmpty();
        assertThat(requests().repliesTo(letter())).isEmpty();
        assertThat(requests().answeredBy(submission())).isEmpty();
        assertThat(requests().end(letter(), State.CLOSED, "officer-1", NOW)).isFalse();
    }

    @Test
    default void whatIsDueFirstStandsFirst() {
        var caseFile = caseFile();
        var later = entered(caseFile, DUE.plusDays(1));
        var first = entered(caseFile, DUE);

        assertThat(requests().openOn(caseFile)).containsExactly(first, later);
        assertThat(requests().notClosed(Integer.MAX_VALUE)).containsSubsequence(first, later);
    }

    @Test
    default void oneThatIsAnsweredIsNoLongerOpenAndStillSeen() {
        var request = entered(caseFile(), DUE);

        assertThat(requests().end(request.letter(), State.ANSWERED, "gateway", NOW))
                .isTrue();
        assertThat(requests().end(request.letter(), State.ANSWERED, "gateway", NOW.plusSeconds(1)))
                .isFalse();

        assertThat(requests().openOn(request.caseFile())).isEmpty();
        assertThat(requests().byLetter(request.letter()).orElseThrow().standing())
                .isEqualTo(new Standing(State.ANSWERED, Optional.of(NOW)));
        assertThat(requests().notClosed(Integer.MAX_VALUE))
                .extracting(InformationRequest::letter)
                .contains(request.letter());
    }

    @Test
    default void oneThatIsClosedStaysClosed() {
        var request = entered(caseFile(), DUE);
        requests().end(request.letter(), State.ANSWERED, "gateway", NOW);

        assertThat(requests().end(request.letter(), State.CLOSED, "officer-1", NOW.plusSeconds(1)))
                .isTrue();
        assertThat(requests().end(request.letter(), State.ANSWERED, "gateway", NOW.plusSeconds(2)))
                .isFalse();

        assertThat(requests().byLetter(request.letter()).orElseThrow().standing())
                .isEqualTo(new Standing(State.CLOSED, Optional.of(NOW.plusSeconds(1))));
        assertThat(requests().notClosed(Integer.MAX_VALUE))
                .extracting(InformationRequest::letter)
                .doesNotContain(request.letter());
    }

    @Test
    default void noMoreAreToldThanAreAskedFor() {
        entered(caseFile(), DUE);
        entered(caseFile(), DUE);

        assertThat(requests().notClosed(1)).hasSize(1);
    }

    @Test
    default void aReplyIsJoinedOnceAndFoundFromBothSides() {
        var request = entered(caseFile(), DUE);
        var other = entered(request.caseFile(), DUE.plusDays(1));
        var reply = new Reply(submission(), request.letter(), Reply.Found.NAMED, NOW);
        var again = new Reply(reply.submission(), request.letter(), Reply.Found.ONLY_OPEN_REQUEST, NOW.plusSeconds(1));

        assertThat(requests().join(reply)).isTrue();
        assertThat(requests().join(again)).isFalse();

        assertThat(requests().repliesTo(request.letter())).containsExactly(reply);
        assertThat(requests().repliesTo(other.letter())).isEmpty();
        assertThat(requests().answeredBy(reply.submission())).containsExactly(request);
    }

    @Test
    default void oneReplyMayAnswerSeveralAndOneRequestHaveSeveral() {
        var request = entered(caseFile(), DUE);
        var other = entered(request.caseFile(), DUE.minusDays(1));
        var later = new Reply(submission(), request.letter(), Reply.Found.NAMED, NOW.plusSeconds(60));
        var first = new Reply(submission(), request.letter(), Reply.Found.ONLY_OPEN_REQUEST, NOW);

        requests().join(later);
        requests().join(first);
        requests().join(new Reply(first.submission(), other.letter(), Reply.Found.NAMED, NOW));

        assertThat(requests().repliesTo(request.letter())).containsExactly(first, later);
        assertThat(requests().answeredBy(first.submission())).containsExactly(other, request);
    }

    private InformationRequest entered(CaseFileId caseFile, LocalDate due) {
        var request = new InformationRequest(
                letter(),
                Reference.draw(ThreadLocalRandom.current()),
                caseFile,
                new Asker(Authority.police("oslo"), true),
                due,
                NOW,
                Standing.OPEN);
        requests().enter(request);
        return request;
    }
}
