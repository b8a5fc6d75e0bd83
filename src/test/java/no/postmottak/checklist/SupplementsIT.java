package no.postmottak.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.deadline.Deadline;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.WayIn;
import no.postmottak.submission.adapter.PostgresSubmissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What senders said would come later, followed through real rows. */
class SupplementsIT {

    private static final String OTHER = "checklist.OTHER_DOCUMENTS";
    private static final String TIME = "checklist.EVIDENCE_OF_TIME";

    private final PostgresSubmissions submissions =
            new PostgresSubmissions(TestDatabase.shared().jdbi(), TestDatabase.sealed());
    private final Supplements supplements = ShippedLists.supplements(submissions);

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T09:00:00Z, 2026-11-30, two weeks",
        "2026-12-11T09:00:00Z, 2026-12-28, the 25th and 26th are holidays and the 27th is a Sunday",
        "2026-11-16T23:30:00Z, 2026-12-01, half past midnight in Norway is the next day"
    })
    void laterStartsTwoWeeksFromTheSending(Instant sent, LocalDate lastDay, String why) {
        var appeal = Submitted.appeal()
                .answering(Map.of(OTHER, "LATER"))
                .arriving(at(sent))
                .bringing(1);

        assertThat(supplements.of(entered(appeal)).deadline().map(Deadline::lastDay))
                .as(why)
                .contains(lastDay);
    }

    @Test
    void withoutLaterThereIsNoTime() {
        var appeal = entered(Submitted.appeal()
                .answering(Map.of(OTHER, "NOW", TIME, "DO_NOT_HAVE"))
                .bringing(2));

        assertThat(supplements.of(appeal).deadline()).isEmpty();
        assertThat(supplements.of(appeal).answered()).hasSize(2);
    }

    @Test
    void whatIsNoAnswerIsKeptAndStartsNothing() {
        var appeal = entered(
                Submitted.appeal().answering(Map.of(OTHER, "maybe in May")).bringing(1));

        assertThat(supplements.of(appeal).answered()).isEmpty();
        assertThat(supplements.of(appeal).deadline()).isEmpty();
        assertThat(appeal.form().details()).containsEntry(OTHER, "maybe in May");
    }

    @Test
    void theDocumentThatArrivesEndsTheWaiting() {
        var appeal =
                entered(Submitted.appeal().answering(Map.of(OTHER, "LATER")).bringing(1));
        assertThat(supplements.of(appeal).isAwaited()).isTrue();

        var reply = entered(reply(appeal).bringing(1));

        assertThat(supplements.of(appeal).isAwaited()).isFalse();
        assertThat(supplements.of(appeal).deadline()).isEmpty();
        assertThat(supplements.of(appeal).answered().getFirst().arrivedWith()).contains(reply.reference());
    }

    @Test
    void aReplyWithoutADocumentEndsNothing() {
        var appeal =
                entered(Submitted.appeal().answering(Map.of(OTHER, "LATER")).bringing(1));

        entered(reply(appeal).bringing(0));

        assertThat(supplements.of(appeal).isAwaited()).isTrue();
    }

    @Test
    void oneDocumentOfTwoEndsNeitherUnlessItIsSaidWhich() {
        var appeal = entered(Submitted.appeal()
                .answering(Map.of(OTHER, "LATER", TIME, "LATER"))
                .bringing(1));

        entered(reply(appeal).bringing(1));
        assertThat(supplements.of(appeal).awaited()).hasSize(2);

        var nextDay = at(appeal.arrival().receivedAt().plus(Duration.ofDays(3)));
        entered(reply(appeal).answering(Map.of(TIME, "NOW")).arriving(nextDay).bringing(1));
        assertThat(supplements.of(appeal).awaited())
                .extracting(standing -> standing.document().code())
                .containsExactly("OTHER_DOCUMENTS");
    }

    @Test
    void whoeverSaysLaterOnReplyingGetsNoNewTime() {
        var appeal =
                entered(Submitted.appeal().answering(Map.of(OTHER, "LATER")).bringing(1));
        var reply = entered(reply(appeal).answering(Map.of(OTHER, "LATER")).bringing(1));

        assertThat(supplements.of(reply).deadline()).isEmpty();
        assertThat(supplements.of(appeal).deadline()).isPresent();
    }

    @Test
    void aPromiseMayBeTakenBack() {
        var appeal =
                entered(Submitted.appeal().answering(Map.of(OTHER, "LATER")).bringing(1));

        entered(reply(appeal).answering(Map.of(OTHER, "DO_NOT_HAVE")).bringing(0));

        assertThat(supplements.of(appeal).isAwaited()).isFalse();
        assertThat(supplements.of(appeal).answered().getFirst().said()).contains(DocumentAnswer.DO_NOT_HAVE);
    }

    @Test
    void aPowerOfAttorneyArrivesAsASubmissionOfThatKind() {
        var appeal = entered(Submitted.appeal()
                .answering(Map.of("checklist.POWER_OF_ATTORNEY", "LATER"))
                .bringing(1));

        entered(reply(appeal).as(SubmissionKind.POWER_OF_ATTORNEY).bringing(1));

        assertThat(supplements.of(appeal).isAwaited()).isFalse();
    }

    @Test
    void aDocumentIsExpectedOnlyOfThoseTheListNames() {
        var family = entered(
                Submitted.appeal().answering(Map.of("caseType", "FAMILY")).bringing(1));
        var protection = entered(
                Submitted.appeal().answering(Map.of("caseType", "protection")).bringing(1));

        assertThat(codes(family)).doesNotContain("IDENTITY_COPY", "POWER_OF_ATTORNEY");
        assertThat(codes(protection)).contains("IDENTITY_COPY").doesNotContain("POWER_OF_ATTORNEY");
    }

    private List<String> codes(Submission submission) {
        return supplements.of(submission).documents().stream()
                .map(standing -> standing.document().code())
                .toList();
    }

    private static Submitted reply(Submission first) {
        var later = first.arrival().receivedAt().plus(Duration.ofDays(2));
        return Submitted.appeal()
                .as(SubmissionKind.SUPPORTING_DOCUMENTS)
                .answering(first.reference().code())
                .arriving(at(later));
    }

    private static Arrival at(Instant instant) {
        return new Arrival(WayIn.API, Optional.of(instant), instant);
    }

    private Submission entered(Submission submission) {
        submissions.enter(submission, Submitted.acknowledged(submission));
        return submission;
    }
}
