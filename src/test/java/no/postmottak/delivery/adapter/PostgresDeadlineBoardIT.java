package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.Mandate;
import no.postmottak.casefile.MandatesInMemory;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.Representative;
import no.postmottak.checklist.adapter.PostgresAwaitedSupplements;
import no.postmottak.delivery.DeadlineBoard;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Ending;
import no.postmottak.delivery.Ending.Standing;
import no.postmottak.delivery.Ending.What;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Caller;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.adapter.PostgresSubmissions;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ends when, as the database works it out: each authority and each lawyer see their own and nothing else. */
class PostgresDeadlineBoardIT {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final int ALL = 100_000;

    private final Jdbi jdbi = TestDatabase.shared().jdbi();
    private final PostgresSubmissions submissions = new PostgresSubmissions(jdbi, TestDatabase.sealed());
    private final MandatesInMemory mandates = new MandatesInMemory();
    private final DeadlineBoard board = new PostgresDeadlineBoard(jdbi, TestDatabase.sealed(), mandates);
    private final PersonId lawyer = new PersonId(UUID.randomUUID().toString());
    private Authority unit = Authority.UDI;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = Authority.mission(
                "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12));
    }

    @Test
    void whatEndsFirstStandsOnTopWithHowFarItsReceiverHasCome() {
        var later = lies(sent(Optional.empty()), "DELIVERED", NOW, hours(50));
        var sooner = lies(sent(Optional.empty()), "OFFERED", NOW, hours(20));
        var answered = lies(sent(Optional.empty()), "DELIVERED", NOW, hours(30));
        postedOnTheCaseOf(answered, NOW.plusSeconds(60));

        assertThat(board.of(unit, NOW, ALL))
                .extracting(Ending::submission, ending -> ending.standing().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(sooner, Standing.UNREAD),
                        org.assertj.core.groups.Tuple.tuple(answered, Standing.ANSWERED),
                        org.assertj.core.groups.Tuple.tuple(later, Standing.TAKEN));
        assertThat(board.of(Authority.mission("nobody"), NOW, ALL)).isEmpty();
    }

    @Test
    void whatIsOverStaysOnlyWhileNobodyHasTakenIt() {
        lies(sent(Optional.empty()), "DELIVERED", NOW.minus(hours(90)), hours(-1));
        var unread = lies(sent(Optional.empty()), "OFFERED", NOW.minus(hours(90)), hours(-1));

        assertThat(board.of(unit, NOW, ALL)).extracting(Ending::submission).containsExactly(unread);
    }

    @Test
    void aLetterPostedBeforeItCameAnswersNothing() {
        var taken = lies(sent(Optional.empty()), "DELIVERED", NOW, hours(20));
        postedOnTheCaseOf(taken, NOW.minusSeconds(60));

        assertThat(board.of(unit, NOW, ALL).getFirst().standing()).contains(Standing.TAKEN);
    }

    @Test
    void whatASenderWasAskedForEndsAtMidnightInNorway() {
        var asked = lies(sent(Optional.empty()), "OFFERED", NOW, hours(500));
        jdbi.useHandle(handle -> handle.execute("""
                insert into correction (id, submission_id, letter, known_to, asked_by, asked_at, last_day, state, changed_at)
                values (?, ?, 'MISSING_SIGNATURE', 'SENDER', 'gateway', now(), date '2026-12-04', 'ASKED', now())
                """, UUID.randomUUID(), asked.value()));

        assertThat(board.of(unit, NOW, ALL).getFirst())
                .extracting(Ending::what, Ending::endsAt)
                .containsExactly(What.CORRECTION, Instant.parse("2026-12-04T23:00:00Z"));
    }

    @Test
    void whatASenderPromisedStandsOnTheBoardsOfReceiverAndSenderUntilItIsHere() {
        var promised = lies(sent(Optional.of(lawyer)), "OFFERED", NOW, hours(500));
        var awaited = new PostgresAwaitedSupplements(jdbi);

        awaited.record(promised, Optional.of(LocalDate.of(2026, 12, 3)));
        awaited.record(promised, Optional.of(LocalDate.of(2026, 12, 4)));

        assertThat(List.of(board.of(unit, NOW, ALL), board.of(lawyer, NOW, ALL)))
                .allSatisfy(endings -> assertThat(endings.stream().filter(ending -> ending.what() == What.SUPPLEMENT))
                        .singleElement()
                        .extracting(Ending::submission, Ending::endsAt)
                        .containsExactly(promised, Instant.parse("2026-12-04T23:00:00Z")));
        awaited.record(promised, Optional.empty());
        assertThat(board.of(unit, NOW, ALL)).noneMatch(ending -> ending.what() == What.SUPPLEMENT);
    }

    @Test
    void aLawyerSeesOwnSendingsAndThoseOfOwnClientsAndNoOthers() {
        var own = sent(Optional.of(lawyer));
        ends(own, hours(10));
        var clients = lies(sent(Optional.empty()), "OFFERED", NOW, hours(20));
        onCase(caseOf(clients), true);
        var relatives = lies(sent(Optional.empty()), "OFFERED", NOW, hours(30));
        onCase(caseOf(relatives), false);
        lies(sent(Optional.empty()), "OFFERED", NOW, hours(40));

        assertThat(board.of(lawyer, NOW, ALL))
                .extracting(Ending::submission, Ending::standing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(own, Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(clients, Optional.of(Standing.UNREAD)));
    }

    @Test
    void whoHoldsAMandateThatAPersonConfirmedSeesWhatIsSentForOwnClientsWhileItHolds() {
        var anonymous = lies(sent(Optional.empty()), "OFFERED", NOW, hours(20));
        var today = NOW.atZone(ZoneId.of("Europe/Oslo")).toLocalDate();
        var others = lies(sent(Optional.empty()), "OFFERED", NOW, hours(20));

        heldByLawyer(caseOf(anonymous), new Mandate.Term(today, Optional.of(today)));
        heldByLawyer(caseOf(others), new Mandate.Term(today.minusDays(9), Optional.of(today.minusDays(1))));

        assertThat(board.of(lawyer, NOW, ALL))
                .extracting(Ending::submission, Ending::standing)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(anonymous, Optional.of(Standing.UNREAD)));
        mandates.on(new CaseFileId(caseFileOf(anonymous)))
                .forEach(mandate ->
                        mandates.end(mandate.id(), new Mandate.Ended("officer-1", NOW, Mandate.Ended.Why.WITHDRAWN)));
        assertThat(board.of(lawyer, NOW, ALL)).isEmpty();
    }

    private void heldByLawyer(UUID caseFile, Mandate.Term term) {
        mandates.enter(MandatesInMemory.held(
                new CaseFileId(caseFile),
                new Representative(
                        Representative.Kind.LAWYER,
                        "Kari Lund",
                        Optional.of(lawyer),
                        Optional.empty(),
                        Optional.empty()),
                term));
    }

    private UUID caseFileOf(SubmissionId submission) {
        return jdbi.withHandle(handle -> handle.createQuery("select case_file_id from filing where submission_id = ?")
                .bind(0, submission.value())
                .mapTo(UUID.class)
                .one());
    }

    @Test
    void whatOnlyTheRecordTellsIsForThoseOnTheCase() {
        var own = sent(Optional.of(lawyer));
        jdbi.useHandle(handle ->
                handle.execute("insert into submission_deadline values (?, null, ?)", own.value(), at(hours(10))));

        assertThat(board.of(lawyer, NOW, ALL)).isEmpty();
        onCase(caseOf(own), false);
        assertThat(board.of(lawyer, NOW, ALL)).hasSize(1);
    }

    @Test
    void whatHasATermAndLiesUnreadIsMarkedOnceAndUrgentThingsSooner() {
        var old = lies(sent(Optional.empty()), "OFFERED", NOW.minus(hours(25)), hours(20));
        var urgent = lies(sent(Optional.empty()), "OFFERED", NOW.minus(hours(5)), hours(20));
        jdbi.useHandle(handle -> handle.execute(
                "insert into routing (submission_id, authority, rule, reason, queue) values (?, 'UDI', 'r', 'r', 'URGENT')",
                urgent.value()));
        lies(sent(Optional.empty()), "OFFERED", NOW.minus(hours(5)), hours(20));
        lies(sent(Optional.empty()), "DELIVERED", NOW.minus(hours(90)), hours(20));
        offered(sent(Optional.empty()), "OFFERED", NOW.minus(hours(90)));

        var first = marked();
        var again = marked();

        assertThat(first).containsExactlyInAnyOrder(old, urgent);
        assertThat(again).isEmpty();
        assertThat(board.leftUnread(unit)).hasSize(2);
        jdbi.useHandle(
                handle -> handle.execute("update delivery set status = 'DELIVERED' where receiver = ?", unit.code()));
        assertThat(board.leftUnread(unit)).isEmpty();
    }

    private List<SubmissionId> marked() {
        return board.leaveUnread(NOW, NOW.minus(hours(24)), NOW.minus(hours(4))).stream()
                .filter(left -> left.receiver().equals(unit))
                .map(DeadlineBoard.Left::submission)
                .toList();
    }

    private SubmissionId sent(Optional<PersonId> by) {
        Submission submission = Submitted.appeal().loggedInAs(new Caller(by)).bringing(1);
        submissions.enter(submission, Submitted.acknowledged(submission));
        return submission.id();
    }

    private SubmissionId lies(SubmissionId submission, String status, Instant since, Duration left) {
        offered(submission, status, since);
        ends(submission, left);
        return submission;
    }

    private void offered(SubmissionId submission, String status, Instant since) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into delivery (id, submission_id, receiver, status, vault_key, bytes, sha256, offered_at)"
                        + " values (?, ?, ?, ?, ?, 1, ?, ?)",
                new DeliveryId(UUID.randomUUID()).value(),
                submission.value(),
                unit.code(),
                status,
                UUID.randomUUID().toString(),
                "0".repeat(64),
                java.sql.Timestamp.from(since)));
    }

    private void ends(SubmissionId submission, Duration left) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into submission_deadline values (?, ?, ?)", submission.value(), at(left), at(left)));
    }

    private UUID caseOf(SubmissionId submission) {
        var id = UUID.randomUUID();
        jdbi.useHandle(handle -> {
            handle.execute("insert into case_file values (?, ?)", id, new byte[] {1});
            handle.execute(
                    "insert into filing values (?, ?, ?, 1900, nextval('test_entries'), now())",
                    UUID.randomUUID(),
                    submission.value(),
                    id);
        });
        return id;
    }

    private void onCase(UUID caseFile, boolean represents) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into case_file_person values (?, ?, ?)",
                TestDatabase.sealed().index(lawyer.value(), "person"),
                caseFile,
                represents));
    }

    /** The row of a letter alone; opened, since whoever looks for unopened ones would read what it says. */
    private void postedOnTheCaseOf(SubmissionId submission, Instant at) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into letter (id, reference, addressee_index, carries_decision, posted_at, opened_at, sealed, case_file_id, sent_from)"
                        + " values (?, ?, ?, false, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                new byte[] {1},
                java.sql.Timestamp.from(at),
                java.sql.Timestamp.from(at),
                new byte[] {1},
                caseOf(submission),
                unit.code()));
    }

    @BeforeEach
    void numbersForEntries() {
        jdbi.useHandle(handle -> handle.execute("create sequence if not exists test_entries"));
    }

    private static java.sql.Timestamp at(Duration left) {
        return java.sql.Timestamp.from(NOW.plus(left));
    }

    private static Duration hours(int number) {
        return Duration.ofHours(number);
    }
}
