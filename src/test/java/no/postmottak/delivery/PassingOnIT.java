package no.postmottak.delivery;

import static no.postmottak.delivery.InboxRoom.DISTRICT;
import static no.postmottak.delivery.InboxRoom.EMBASSY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.delivery.Delivery.Status;
import no.postmottak.delivery.Forwarding.Why;
import no.postmottak.filing.Appealed;
import no.postmottak.journal.Event;
import no.postmottak.review.SetAsideReason;
import no.postmottak.submission.Errand;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PassingOnIT {

    @TempDir
    Path folder;

    private InboxRoom room;
    private Inbox inbox;

    @BeforeEach
    void openTheRoom() {
        room = new InboxRoom(folder);
        inbox = room.inbox;
    }

    @Test
    void whatIsReturnedWaitsForAPersonWithTheReason() {
        var submission = room.routed(Submitted.appeal());
        var delivery = room.deliver(submission, Authority.UDI);

        var done = inbox.returnIt(delivery.id(), Authority.UDI, "officer-1", "belongs to the police");

        assertThat(done).isEqualTo(new Handover.Done());
        assertThat(room.state(submission)).isEqualTo(State.SET_ASIDE);
        assertThat(inbox.item(delivery.id(), Authority.UDI)).isEmpty();
        assertThat(room.books.setAsides().of(submission.id())).singleElement().satisfies(item -> {
            assertThat(item.cause().step()).isEqualTo(Step.ROUTE);
            assertThat(item.cause().reason()).isEqualTo(SetAsideReason.RETURNED_BY_RECEIVER);
            assertThat(item.cause().detail()).isEqualTo("UDI: belongs to the police");
        });
        assertThat(room.journal(submission.id(), Event.RETURNED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details().toString()).doesNotContain("police"));
    }

    @Test
    void whatIsReturnedTwiceIsSetAsideOnce() {
        var submission = room.routed(Submitted.appeal());
        var delivery = room.deliver(submission, Authority.UDI);

        inbox.returnIt(delivery.id(), Authority.UDI, "officer-1", "not ours");
        var again = inbox.returnIt(delivery.id(), Authority.UDI, "officer-2", "not ours");

        assertThat(again).isEqualTo(new Handover.NoLongerHere());
        assertThat(room.books.setAsides().of(submission.id())).hasSize(1);
    }

    @Test
    void nobodyElseReturnsItOrPassesItOn() {
        var submission = room.routed(Submitted.appeal());
        var delivery = room.deliver(submission, Authority.UDI);

        assertThat(inbox.returnIt(delivery.id(), Authority.UNE, "officer-1", "ours"))
                .isEqualTo(new Handover.Absent());
        assertThat(inbox.forward(delivery.id(), Authority.UNE, to(DISTRICT))).isEqualTo(new Handover.Absent());
        assertThat(room.status(delivery)).isEqualTo(Status.OFFERED);
        assertThat(room.state(submission)).isEqualTo(State.ROUTED);
    }

    @Test
    void whatIsPassedOnIsRoutedAndHasAnErrandAgain() {
        var submission = room.routed(Submitted.appeal());
        var delivery = room.deliver(submission, Authority.UDI);
        finishDeliverErrand(submission.id());
        inbox.confirmByOfficer(delivery.id(), Authority.UDI, "officer-1", room.digest(delivery));

        var done = inbox.forward(delivery.id(), Authority.UDI, to(Authority.UNE));

        assertThat(done).isEqualTo(new Handover.Done());
        assertThat(room.status(delivery)).isEqualTo(Status.FORWARDED);
        assertThat(room.state(submission)).isEqualTo(State.ROUTED);
        assertThat(room.books.routings().of(submission.id()).orElseThrow().authority())
                .isEqualTo(Authority.UNE);
        assertThat(room.books.routings().of(submission.id()).orElseThrow().rule())
                .isEqualTo("forwarded");
        assertThat(room.books.outbox().take(new Errand(submission.id(), Step.DELIVER), Duration.ofMinutes(1)))
                .isPresent();
        assertThat(room.journal(submission.id(), Event.FORWARDED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("to", "UNE"));
    }

    @Test
    void nothingIsPassedOnToOneselfOrToNobody() {
        var delivery = room.deliver(room.routed(Submitted.appeal()), Authority.UDI);
        var nowhere = Authority.mission("atlantis");

        assertThat(inbox.forward(delivery.id(), Authority.UDI, to(Authority.UDI)))
                .isEqualTo(new Handover.NoSuchReceiver(Authority.UDI));
        assertThat(inbox.forward(delivery.id(), Authority.UDI, to(nowhere)))
                .isEqualTo(new Handover.NoSuchReceiver(nowhere));
        assertThat(room.status(delivery)).isEqualTo(Status.OFFERED);
    }

    @Test
    void whatComesBackLiesInTheInboxAgain() {
        var submission = room.routed(Submitted.appeal());
        var first = room.deliver(submission, Authority.UDI);
        inbox.forward(first.id(), Authority.UDI, to(Authority.UNE));
        var atUne = room.deliver(submission, Authority.UNE);
        inbox.forward(atUne.id(), Authority.UNE, to(Authority.UDI));

        var second = room.deliver(submission, Authority.UDI);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(inbox.list(Authority.UDI, Optional.empty(), 1_000)).contains(second);
        var answer = inbox.confirmBySystem(second.id(), Authority.UDI, room.receipt(InboxRoom.UDI, second));
        assertThat(answer).isInstanceOf(Receiving.Confirmed.class);
        assertThat(room.state(submission)).isEqualTo(State.DELIVERED);
    }

    @Test
    void whatWasReturnedAndSentBackLiesInTheInboxAgain() {
        var submission = room.routed(Submitted.appeal());
        var first = room.deliver(submission, Authority.UDI);
        inbox.returnIt(first.id(), Authority.UDI, "officer-1", "not ours");

        var second = room.deliver(submission, Authority.UDI);
        inbox.returnIt(second.id(), Authority.UDI, "officer-1", "still not ours");
        var third = room.deliver(submission, Authority.UDI);

        assertThat(Stream.of(first, second, third).map(Delivery::id)).doesNotHaveDuplicates();
        assertThat(inbox.item(third.id(), Authority.UDI)).isPresent();
    }

    @Test
    void whatIsDeliveredTwiceInOneRoundLiesThereOnce() {
        var submission = room.routed(Submitted.appeal());

        var first = room.deliver(submission, Authority.UDI);
        var second = room.deliver(submission, Authority.UDI);

        assertThat(second).isEqualTo(first);
        assertThat(room.books.deliveries().of(submission.id())).hasSize(1);
    }

    @Test
    void anAppealAboutSeveralCasesMovesThemAllButOnlyThoseOfTheOneThatPassesItOn() {
        var submission = room.routed(Submitted.appeal());
        var ours = room.filedOnCaseHeldBy(Authority.UDI, submission);
        var theirs = room.filedOnCaseHeldBy(DISTRICT, submission);
        var delivery = room.deliver(submission, Authority.UDI);

        inbox.forward(delivery.id(), Authority.UDI, to(Authority.UNE));

        assertThat(room.books.cases().caseFiles().byId(ours.id()).orElseThrow().holder())
                .isEqualTo(Authority.UNE);
        assertThat(room.books
                        .cases()
                        .caseFiles()
                        .byId(theirs.id())
                        .orElseThrow()
                        .holder())
                .isEqualTo(DISTRICT);
    }

    @Test
    void whatSupplementsAnAppealGoesWhereItGoesAndNothingElseDoes() {
        var first = room.routed(Submitted.appeal());
        var later = room.routed(Submitted.appeal());
        var elsewhere = room.routed(Submitted.appeal());
        var own = room.routed(Submitted.appeal());
        var file = room.filedOnCaseHeldBy(Authority.UDI, first);
        Stream.of(later, elsewhere).forEach(each -> supplements(each, first, file));
        var delivery = room.deliver(first, Authority.UDI);
        var ofLater = room.deliver(later, Authority.UDI);
        var ofElsewhere = room.deliver(elsewhere, DISTRICT);
        var ofOwn = room.deliver(own, Authority.UDI);

        inbox.forward(delivery.id(), Authority.UDI, to(Authority.UNE));

        assertThat(room.status(ofLater)).isEqualTo(Status.FORWARDED);
        assertThat(room.books.routings().of(later.id()).orElseThrow().authority())
                .isEqualTo(Authority.UNE);
        assertThat(room.books.outbox().take(new Errand(later.id(), Step.DELIVER), Duration.ofMinutes(1)))
                .isPresent();
        assertThat(room.journal(later.id(), Event.FORWARDED)).hasSize(1);
        assertThat(room.status(ofElsewhere)).isEqualTo(Status.OFFERED);
        assertThat(room.status(ofOwn)).isEqualTo(Status.OFFERED);
    }

    private void supplements(Submission later, Submission first, CaseFile file) {
        room.books
                .cases()
                .appeals()
                .enter(new Appealed(
                        later.id(),
                        file.id(),
                        "UDI|2026-10-01|",
                        Optional.of(first.id()),
                        Appealed.GATEWAY,
                        InboxRoom.NOW));
    }

    static Stream<Arguments> moves() {
        return Stream.of(
                Arguments.of(SubmissionKind.APPEAL, Authority.UDI, Authority.UNE, Authority.UNE),
                Arguments.of(SubmissionKind.APPEAL, DISTRICT, Authority.UDI, Authority.UDI),
                Arguments.of(SubmissionKind.APPEAL, EMBASSY, Authority.UDI, Authority.UDI),
                Arguments.of(SubmissionKind.APPEAL, Authority.NPIS, Authority.UDI, Authority.UDI),
                Arguments.of(SubmissionKind.APPEAL, Authority.UDI, DISTRICT, Authority.UDI),
                Arguments.of(SubmissionKind.APPEAL, Authority.UNE, Authority.UDI, Authority.UNE),
                Arguments.of(SubmissionKind.SUPPORTING_DOCUMENTS, Authority.UDI, Authority.UNE, Authority.UDI));
    }

    @ParameterizedTest(name = "{0} passed on from {1} to {2}: {3} holds the case")
    @MethodSource("moves")
    void theCaseFollowsAnAppealUpwardsAndNothingElse(
            SubmissionKind kind, Authority from, Authority to, Authority holderThen) {
        var submission = room.routed(Submitted.appeal().as(kind));
        var file = room.filedOnCaseHeldBy(from, submission);
        var delivery = room.deliver(submission, from);

        inbox.forward(delivery.id(), from, to(to));

        assertThat(room.books.cases().caseFiles().byId(file.id()).orElseThrow().holder())
                .isEqualTo(holderThen);
    }

    private void finishDeliverErrand(SubmissionId submission) {
        var errand = new Errand(submission, Step.DELIVER);
        room.books.outbox().add(errand);
        room.books
                .outbox()
                .done(room.books.outbox().take(errand, Duration.ofMinutes(1)).orElseThrow());
    }

    private static Forwarding to(Authority receiver) {
        return new Forwarding(receiver, "officer-1", Why.DECISION_UPHELD);
    }
}
