package no.postmottak.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.correspondence.adapter.PostgresInformationRequests;
import no.postmottak.correspondence.adapter.PostgresLetters;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.filing.Appealed;
import no.postmottak.filing.adapter.PostgresAppeals;
import no.postmottak.filing.adapter.PostgresFilings;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.review.Resolution.Action;
import no.postmottak.review.ReviewDesk;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsideReason;
import no.postmottak.review.adapter.PostgresSetAsides;
import no.postmottak.routing.Home;
import no.postmottak.routing.Missions;
import no.postmottak.routing.RoutedTo;
import no.postmottak.routing.RoutingQuestions;
import no.postmottak.routing.RoutingRow;
import no.postmottak.routing.RoutingTable;
import no.postmottak.routing.When;
import no.postmottak.routing.adapter.PostgresRoutings;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Lease;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.adapter.PostgresOutbox;
import no.postmottak.submission.adapter.PostgresSubmissions;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What no table decides: withdrawals, and what follows an earlier submission. The table here sends everything to UDI. */
final class RoutingDeskIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    private final Jdbi jdbi = TestDatabase.shared().jdbi();
    private final PostgresSubmissions submissions = new PostgresSubmissions(jdbi, TestDatabase.sealed());
    private final PostgresSetAsides setAsides = new PostgresSetAsides(jdbi, TestDatabase.sealed());
    private final PostgresCaseFiles caseFiles = new PostgresCaseFiles(jdbi, TestDatabase.sealed());
    private final PostgresFilings filings = new PostgresFilings(jdbi);
    private final PostgresAppeals appeals = new PostgresAppeals(jdbi, TestDatabase.sealed());
    private final PostgresRoutings routings = new PostgresRoutings(jdbi);
    private final PostgresJournal journal = new PostgresJournal(jdbi);
    private final ReviewDesk review = new ReviewDesk(
            new JdbiTransactions(jdbi),
            setAsides,
            new PostgresOutbox(jdbi, Duration.ofMinutes(5)),
            new ReviewDesk.Register(submissions, journal, CLOCK));

    @Test
    void aWithdrawalIsAskedAboutThoughTheTableLetsItPass() {
        var withdrawal = filed(Submitted.appeal().as(SubmissionKind.WITHDRAWAL), caseFile());
        var anything = filed(Submitted.appeal().as(SubmissionKind.OTHER), caseFile());

        assertThat(reasonOf(routed(withdrawal))).contains(SetAsideReason.WITHDRAWAL_NEEDS_A_PERSON);
        assertThat(routed(anything).isClear())
                .as("the table lets everything else pass")
                .isTrue();
    }

    @Test
    void aWithdrawalSentOnForAnotherReasonIsAskedAboutAllTheSame() {
        var withdrawal = filed(Submitted.appeal().as(SubmissionKind.WITHDRAWAL), caseFile());
        answers(withdrawal, SetAsideReason.CASE_UNKNOWN, new Action.SendTo(Authority.NPIS));

        assertThat(reasonOf(routed(withdrawal))).contains(SetAsideReason.WITHDRAWAL_NEEDS_A_PERSON);

        answers(withdrawal, SetAsideReason.WITHDRAWAL_NEEDS_A_PERSON, new Action.TryAgain());
        assertThat(routed(withdrawal).isClear()).isTrue();
        assertThat(routings.of(withdrawal.id()).orElseThrow().authority()).isEqualTo(Authority.NPIS);
    }

    @Test
    void whatAPersonMadeAWithdrawalIsAskedAboutToo() {
        var sent = filed(Submitted.appeal().as(SubmissionKind.OTHER), caseFile());
        submissions.treatAs(sent.id(), SubmissionKind.WITHDRAWAL);

        var visit = routed(submissions.byId(sent.id()).orElseThrow());

        assertThat(reasonOf(visit)).contains(SetAsideReason.WITHDRAWAL_NEEDS_A_PERSON);
    }

    @Test
    void whatSupplementsAnAppealGoesWhereThatIsNowUnlessAPersonSaysOtherwise() {
        var file = caseFile();
        var first = filed(Submitted.appeal(), file);
        var later = filed(Submitted.appeal(), file);
        var byPerson = filed(Submitted.appeal(), file);
        List.of(later, byPerson).forEach(each -> supplements(each, first, file));
        routings.record(first.id(), new RoutedTo(Authority.UNE, "forwarded", "the decision was upheld"));
        answers(byPerson, SetAsideReason.RETURNED_BY_RECEIVER, new Action.SendTo(Authority.NPIS));

        List.of(later, byPerson).forEach(this::routed);

        assertThat(routings.of(later.id()).orElseThrow().authority()).isEqualTo(Authority.UNE);
        assertThat(routings.of(later.id()).orElseThrow().rule()).isEqualTo(Predecessors.SUPPLEMENT);
        assertThat(routings.of(byPerson.id()).orElseThrow().authority()).isEqualTo(Authority.NPIS);
    }

    private Submission filed(Submitted submitted, CaseFile file) {
        var submission = submitted.bringing(1);
        submissions.enter(submission, Submitted.acknowledged(submission));
        filings.file(submission.id(), file.id(), CLOCK.instant());
        return submission;
    }

    private void supplements(Submission later, Submission first, CaseFile file) {
        appeals.enter(
                new Appealed(later.id(), file.id(), "UDI", Optional.of(first.id()), Appealed.GATEWAY, CLOCK.instant()));
    }

    private void answers(Submission submission, SetAsideReason reason, Action action) {
        var cause = SetAside.Cause.told(Step.ROUTE, reason, "");
        var item = new SetAside(UUID.randomUUID(), submission.id(), cause, CLOCK.instant(), Optional.empty());
        setAsides.add(item);
        review.resolve(item.id(), action, "mail room", "");
    }

    private Visit routed(Submission submission) {
        var visit = desk().route(
                        Visit.of(new Lease(new Errand(submission.id(), Step.ROUTE), 1, 1), Optional.of(submission)));
        visit.entries().forEach(Runnable::run);
        return visit;
    }

    private static Optional<SetAsideReason> reasonOf(Visit visit) {
        return visit.question().map(SetAside.Cause::reason);
    }

    private RoutingDesk desk() {
        var table = new RoutingTable(List.of(new RoutingRow(
                "all",
                When.kindAndHolder(Set.of(), Set.of()),
                RoutingRow.Receiver.UDI,
                RoutingRow.Handling.ORDINARY,
                "UDI takes it all")));
        var questions = new RoutingQuestions(
                residence -> Home.in("oslo"), new Missions("2019", Map.of()), new WorkingDays(new JollydayHolidays()));
        var requests = new RequestDesk(
                new JdbiTransactions(jdbi),
                new RequestDesk.Books(
                        new PostgresInformationRequests(jdbi),
                        new PostgresLetters(jdbi, TestDatabase.sealed()),
                        caseFiles,
                        journal),
                CLOCK);
        return new RoutingDesk(
                new RoutingDesk.Rules(table, questions, new Predecessors(appeals, requests, routings)),
                review,
                new RoutingDesk.Books(caseFiles, filings, routings, submissions, journal),
                CLOCK);
    }

    private CaseFile caseFile() {
        var number = "1900" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
        return caseFiles.enter(CaseOf.numbers(number).party("Amina Yusuf").file());
    }
}
