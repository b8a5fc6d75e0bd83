package no.postmottak.submission.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import no.postmottak.casefile.PersonId;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.Caller;
import no.postmottak.submission.IdempotencyKey;
import no.postmottak.submission.ReceiptCode;
import no.postmottak.submission.State;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submissions.KeyUse;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.WayIn;
import no.postmottak.vault.Sha256;
import org.junit.jupiter.api.Test;

class PostgresSubmissionsIT {

    private final PostgresSubmissions submissions =
            new PostgresSubmissions(TestDatabase.shared().jdbi(), TestDatabase.sealed());

    @Test
    void whatIsEnteredIsFoundAgainWordForWord() {
        var stated = new StatedDecision(
                "UDI",
                Optional.of("10.3.26"),
                Optional.empty(),
                Optional.of(new StatedDecision.Between("maybe", "2026-03-20")),
                Optional.of("in the post"));
        var submission = Submitted.appeal()
                .about(stated)
                .with("not a number", "190000000108")
                .bringing(2);
        var acknowledgement = Submitted.acknowledged(submission);

        submissions.enter(submission, acknowledgement);

        assertThat(submissions.byId(submission.id())).contains(submission);
        assertThat(submissions.byReference(submission.reference())).contains(submission);
        assertThat(submissions.acknowledgementOf(submission.id())).isEqualTo(acknowledgement);
    }

    @Test
    void filesFoundInsideADocumentTakeThePlaceOfThoseFoundBefore() {
        var submission = Submitted.appeal().bringing(2);
        submissions.enter(submission, Submitted.acknowledged(submission));
        var outer = submission.documents().getFirst();

        submissions.enterFound(submission.id(), List.of(Submitted.foundIn(outer, 3), Submitted.foundIn(outer, 4)));
        var again = List.of(Submitted.foundIn(outer, 3));
        submissions.enterFound(submission.id(), again);

        assertThat(submissions.byId(submission.id())).contains(submission.withFound(again));
        assertThat(submissions.byId(submission.id()).orElseThrow().sentDocuments())
                .isEqualTo(submission.documents());
    }

    @Test
    void onlyTheRightCodeOpensASubmission() {
        var submission = Submitted.appeal().bringing(1);
        var acknowledgement = Submitted.acknowledged(submission);

        submissions.enter(submission, acknowledgement);

        assertThat(submissions.byReceiptCode(submission.reference(), acknowledgement.receiptCode()))
                .contains(submission);
        assertThat(submissions.byReceiptCode(submission.reference(), ReceiptCode.draw(new Random(1))))
                .isEmpty();
    }

    @Test
    void aPersonFindsTheirOwnAndNobodyElses() {
        var person = new PersonId("someone-" + UUID.randomUUID());
        var own = Submitted.appeal().loggedInAs(new Caller(Optional.of(person))).bringing(1);
        submissions.enter(own, Submitted.acknowledged(own));
        var foreign = Submitted.appeal().bringing(1);
        submissions.enter(foreign, Submitted.acknowledged(foreign));

        assertThat(submissions.sentBy(person)).containsExactly(own);
        assertThat(submissions.sentBy(new PersonId("another"))).isEmpty();
    }

    @Test
    void theDatabaseAloneTellsNothingOfThePerson() {
        var submission = Submitted.appeal().with("190000000202").bringing(1);
        submissions.enter(submission, Submitted.acknowledged(submission));

        var row = TestDatabase.shared()
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select submission::text || document::text as row from submission join document"
                                        + " on submission_id = submission.id where submission.id = :id")
                        .bind("id", submission.id().value())
                        .mapTo(String.class)
                        .one());

        var asHex = java.util.HexFormat.of();
        assertThat(row)
                .doesNotContain("Amina", "190000000202", "letter.pdf")
                .doesNotContain(asHex.formatHex("Amina".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void aKeyIsClaimedOnceEvenByManyAtTheSameTime() throws Exception {
        var key = new IdempotencyKey(Caller.ANONYMOUS, "0123456789012345678901");
        var transactions = new JdbiTransactions(TestDatabase.shared().jdbi());
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var claims = java.util.stream.IntStream.range(0, 20)
                    .mapToObj(each -> crowd.submit(() -> transactions.inOne(() -> submissions.claim(
                            key,
                            new KeyUse(
                                    new Sha256("cd".repeat(32)),
                                    Submitted.appeal().bringing(0).id())))))
                    .toList();
            var firsts = 0;
            for (var claim : claims) {
                firsts += claim.get().isEmpty() ? 1 : 0;
            }
            assertThat(firsts).isEqualTo(1);
        }
    }

    @Test
    void whatFailsInATransactionLeavesNothing() {
        var submission = Submitted.appeal().bringing(1);
        var transactions = new JdbiTransactions(TestDatabase.shared().jdbi());

        assertThatThrownBy(() -> transactions.inOne(() -> {
                    submissions.enter(submission, Submitted.acknowledged(submission));
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");

        assertThat(submissions.byId(submission.id())).isEmpty();
    }

    @Test
    void whatCompletesASubmissionIsFoundByItsReferenceOldestFirst() {
        var first = Submitted.appeal().bringing(1);
        var code = first.reference().code();
        var typed = code.toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        var late = Submitted.appeal().answering(code).arriving(at(3)).bringing(1);
        var early = Submitted.appeal().answering(typed).arriving(at(2)).bringing(2);
        var elsewhere = Submitted.appeal().answering("the one from May").bringing(1);
        List.of(first, late, early, elsewhere).forEach(each -> submissions.enter(each, Submitted.acknowledged(each)));

        assertThat(submissions.inReplyTo(first.reference())).containsExactly(early, late);
        assertThat(submissions.inReplyTo(early.reference())).isEmpty();
    }

    private static Arrival at(int day) {
        var at = java.time.Instant.parse("2026-11-20T10:00:00Z").plus(java.time.Duration.ofDays(day));
        return new Arrival(WayIn.API, Optional.of(at), at);
    }

    @Test
    void aStateMovesOn() {
        var submission = Submitted.appeal().bringing(1);
        submissions.enter(submission, Submitted.acknowledged(submission));

        submissions.moveTo(submission.id(), State.WEIGHED);

        assertThat(submissions.byId(submission.id())).contains(submission.in(State.WEIGHED));
    }
}
