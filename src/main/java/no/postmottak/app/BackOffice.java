package no.postmottak.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import no.postmottak.app.configuration.Settings;
import no.postmottak.checklist.Supplements;
import no.postmottak.correction.CorrectionBooks;
import no.postmottak.correction.CorrectionDesk;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.delivery.Envelopes;
import no.postmottak.delivery.Ledger;
import no.postmottak.delivery.Resending;
import no.postmottak.filing.CaseMatching;
import no.postmottak.gateway.AnsweredRequests;
import no.postmottak.gateway.CamelFlow;
import no.postmottak.gateway.CaseFinder;
import no.postmottak.gateway.Contacts;
import no.postmottak.gateway.CopyingDesk;
import no.postmottak.gateway.DatedNotices;
import no.postmottak.gateway.DeliveryDesk;
import no.postmottak.gateway.DueNotices;
import no.postmottak.gateway.Errands;
import no.postmottak.gateway.FilingDesk;
import no.postmottak.gateway.HeldLeases;
import no.postmottak.gateway.LetterNoticeDesk;
import no.postmottak.gateway.Lookalikes;
import no.postmottak.gateway.NoticeDesk;
import no.postmottak.gateway.NudgingTransactions;
import no.postmottak.gateway.Offering;
import no.postmottak.gateway.OutboxRelay;
import no.postmottak.gateway.Predecessors;
import no.postmottak.gateway.ReadingDesk;
import no.postmottak.gateway.RequestReminders;
import no.postmottak.gateway.Retries;
import no.postmottak.gateway.RoutingDesk;
import no.postmottak.gateway.ScanDesk;
import no.postmottak.gateway.SearchDesk;
import no.postmottak.gateway.SupplementReminders;
import no.postmottak.gateway.UrgentFirst;
import no.postmottak.likeness.Comparison;
import no.postmottak.mandate.WeighingAnew;
import no.postmottak.notice.Notices;
import no.postmottak.notice.adapter.LibphonenumberMobileNumbers;
import no.postmottak.review.ReviewDesk;
import no.postmottak.store.Transactions;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.submission.IntakeLimits;
import no.postmottak.submission.Keeping;
import no.postmottak.submission.adapter.JwsReceipts;

/** Everything behind the counter: the desks, the routes between them and the relay that feeds them. */
final class BackOffice implements AutoCloseable {

    private final Settings settings;
    private final Foundations on;
    private final Registers registers;
    private final Rules rules;
    private final MalwareOffice malware;
    private final Clock clock;

    private final CorrectionOffice corrections;
    private final Transactions transactions;
    private final ReviewDesk review;
    private final Contacts contacts;
    private final HeldLeases leases;
    private final CamelFlow flow;
    private final OutboxRelay relay;

    /** What the desks work with besides the registers. */
    record Tools(ReadingDesk.Crew reading, CopyingDesk.Crew copying, Envelopes envelopes, Notices notices) {}

    /** What the back office is built on. */
    record Ground(
            Settings settings, Foundations foundations, Registers registers, Rules rules, MalwareOffice malware) {}

    BackOffice(Ground ground, Tools tools, Path scans, Clock clock) {
        this.settings = ground.settings();
        this.on = ground.foundations();
        this.registers = ground.registers();
        this.rules = ground.rules();
        this.malware = ground.malware();
        this.clock = clock;
        this.corrections = new CorrectionOffice(ground, clock);
        this.transactions =
                new NudgingTransactions(new JdbiTransactions(on.database().jdbi()), this::nudge);
        this.review = new ReviewDesk(
                transactions,
                registers.intake().setAsides(),
                registers.intake().outbox(),
                new ReviewDesk.Register(registers.intake().submissions(), registers.journal(), clock));
        this.contacts = new Contacts(
                new LibphonenumberMobileNumbers(),
                registers.cases().filings(),
                registers.cases().caseFiles());
        this.leases = new HeldLeases(
                registers.intake().outbox(), settings.desks().tries().lease());
        this.flow = new CamelFlow(settings.files().routes(), on.broker(), beans(tools), Endpoints.of(settings, scans));
        this.relay = relay();
    }

    /** It turns the diary in transactions of its own: ones that nudge it would keep it turning. */
    private OutboxRelay relay() {
        var queue = new UrgentFirst(flow, registers.intake().submissions(), rules.admission(), clock);
        return new OutboxRelay(
                registers.intake().outbox(),
                queue,
                datedNotices(new JdbiTransactions(on.database().jdbi()))::turn,
                settings.desks().sweep());
    }

    void start() {
        flow.start();
        relay.start();
        malware.askAgain(registers);
    }

    Transactions transactions() {
        return transactions;
    }

    CorrectionDesk corrections() {
        return corrections.desk(transactions);
    }

    ReviewDesk review() {
        return review;
    }

    CamelFlow flow() {
        return flow;
    }

    LetterNoticeDesk letterNotices() {
        return new LetterNoticeDesk(
                contacts,
                new LetterNoticeDesk.Books(
                        registers.post().notices(), registers.intake().outbox(), requestReminders()),
                settings.out().notices().letters().nameDecisions());
    }

    Keeping keeping() {
        var desk = new Keeping.Desk(
                transactions,
                registers.intake().submissions(),
                registers.intake().outbox(),
                registers.journal(),
                new JwsReceipts(on.keyring(), settings.web().publicAddress().toString()));
        return new Keeping(new Keeping.Room(on.vaults().forSendings(), limits()), desk, clock, new SecureRandom());
    }

    IntakeLimits limits() {
        var intake = settings.intake();
        return new IntakeLimits(intake.documentBytes(), intake.submissionBytes(), intake.documents());
    }

    @Override
    public void close() {
        relay.close();
        flow.close();
        leases.close();
    }

    /** The relay is built after the transactions that nudge it. */
    private void nudge() {
        if (relay != null) {
            relay.nudge();
        }
    }

    private Map<String, Object> beans(Tools tools) {
        var cases = caseFinder();
        var offering = offering(tools.envelopes());
        return Map.of(
                "errands", errands(),
                "reading-desk", readingDesk(tools.reading()),
                "copying-desk", copyingDesk(tools.copying()),
                "weighing-desk", corrections.weighingDesk(cases),
                "filing-desk", filingDesk(cases),
                "routing-desk", routingDesk(),
                "delivery-desk", new DeliveryDesk(offering, resending()),
                "notice-desk", noticeDesk(tools.notices()),
                "search-desk", searchDesk(offering),
                "scan-desk", new ScanDesk(keeping(), clock));
    }

    private CaseFinder caseFinder() {
        return new CaseFinder(new CaseMatching(registers.cases().caseFiles(), rules.duf()), review);
    }

    /** By which what lies on a case is weighed once more. */
    WeighingAnew.Scales scales() {
        return corrections.completion(caseFinder())::weigh;
    }

    /** What becomes of letters when a person has confirmed who may act. */
    WeighingAnew.Afterwards afterwards() {
        return corrections.asking()::seenTo;
    }

    private Errands errands() {
        var tries = settings.desks().tries();
        var steps = new Retries(tries.firstWait(), tries.longestWait(), tries.atMost());
        var notices = new Retries(tries.noticeFirstWait(), java.time.Duration.ofHours(1), tries.noticesAtMost());
        return new Errands(
                new Errands.Books(
                        transactions,
                        registers.intake().submissions(),
                        registers.intake().outbox(),
                        registers.intake().setAsides(),
                        registers.journal()),
                leases,
                new Errands.RetriesByStep(steps, notices),
                clock);
    }

    private ReadingDesk readingDesk(ReadingDesk.Crew crew) {
        var books = new ReadingDesk.Books(
                registers.findings().facts(),
                registers.intake().submissions(),
                registers.intake().outbox(),
                registers.journal());
        return new ReadingDesk(crew, on.vault(), books, clock);
    }

    private CopyingDesk copyingDesk(CopyingDesk.Crew copying) {
        return new CopyingDesk(copying, on.vault(), registers.findings().facts(), clock);
    }

    private FilingDesk filingDesk(CaseFinder cases) {
        var books = new FilingDesk.Books(
                registers.findings().facts(),
                registers.findings().assessments(),
                registers.cases().filings(),
                AppealOffice.open(registers, transactions, clock),
                new AnsweredRequests(requests(), registers.findings().assessments()),
                registers.intake().submissions(),
                registers.journal());
        var lookalikes = new Lookalikes(
                registers.intake().submissions(),
                registers.findings().facts(),
                on.vault(),
                new Comparison(Comparison.Thresholds.measured()));
        return new FilingDesk(cases, lookalikes, books, clock);
    }

    private RequestDesk requests() {
        return RequestOffice.open(registers, transactions, clock);
    }

    private RoutingDesk routingDesk() {
        var books = new RoutingDesk.Books(
                registers.cases().caseFiles(),
                registers.cases().filings(),
                registers.cases().routings(),
                registers.intake().submissions(),
                registers.journal());
        var predecessors = new Predecessors(
                registers.cases().appeals(), requests(), registers.cases().routings());
        var ways = new RoutingDesk.Rules(rules.ways().table(), rules.ways().questions(), predecessors);
        return new RoutingDesk(ways, review, books, clock);
    }

    private Offering offering(Envelopes envelopes) {
        var records = new Offering.Records(
                registers.findings().facts(),
                malware.seals(),
                registers.findings().assessments(),
                registers.cases().filings(),
                registers.cases().caseFiles(),
                registers.cases().routings());
        return new Offering(
                envelopes, records, new Offering.Books(registers.post().deliveries(), registers.journal()), clock);
    }

    private Resending resending() {
        return new Resending(
                registers.post().dispatches(),
                registers.intake().submissions(),
                new Ledger(transactions, registers.journal(), clock));
    }

    private SearchDesk searchDesk(Offering offering) {
        return new SearchDesk(malware.scanner(), on.vault(), offering, malware.book(registers, transactions, clock));
    }

    private DatedNotices datedNotices(Transactions through) {
        return new DatedNotices(
                new DatedNotices.Books(
                        through, registers.post().diary(), registers.intake().outbox()),
                contacts,
                Map.of(
                        SupplementReminders.TOPIC,
                        supplementReminders(),
                        CorrectionBooks.TOPIC,
                        corrections.reminders()),
                clock);
    }

    private SupplementReminders supplementReminders() {
        return new SupplementReminders(
                supplements(), rules.guidance().checklists().reminders(), clock);
    }

    Supplements supplements() {
        return corrections.supplements();
    }

    private RequestReminders requestReminders() {
        var books = new RequestReminders.Books(
                requests(),
                registers.post().letters(),
                registers.cases().caseFiles(),
                registers.post().diary());
        return new RequestReminders(
                books, contacts, rules.guidance().checklists().reminders(), clock);
    }

    private NoticeDesk noticeDesk(Notices notices) {
        var due = new DueNotices(
                contacts, registers.findings().corrections(), registers.post().deliveries());
        return new NoticeDesk(
                new NoticeDesk.Due(due, datedNotices(transactions), requestReminders()),
                registers.post().notices(),
                OutboundOffice.paced(
                        notices, registers.post().notices(), settings.out().notices(), clock),
                new NoticeDesk.Register(registers.journal(), clock));
    }
}
