package no.postmottak.web.api;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.postmottak.admission.Admission;
import no.postmottak.admission.DeadlineRequirement;
import no.postmottak.admission.DocumentsPresentRequirement;
import no.postmottak.admission.RequirementsByKind;
import no.postmottak.admission.SenderMayActRequirement;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.MandatedCaseFiles;
import no.postmottak.correction.CorrectionBooks;
import no.postmottak.correction.CorrectionDays;
import no.postmottak.correction.CorrectionDesk;
import no.postmottak.correction.LetterRules;
import no.postmottak.correction.adapter.CorrectionsYaml;
import no.postmottak.correspondence.Desk;
import no.postmottak.correspondence.Freshness;
import no.postmottak.correspondence.NobodyTold;
import no.postmottak.correspondence.Post;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.deadline.adapter.LegalRegimesYaml;
import no.postmottak.delivery.Agreement;
import no.postmottak.delivery.AppealFindings;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.Books;
import no.postmottak.delivery.Inbox;
import no.postmottak.delivery.Ledger;
import no.postmottak.delivery.OpenInbox;
import no.postmottak.delivery.SecondAppeals;
import no.postmottak.journal.LogReader;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.PublishedKey;
import no.postmottak.keys.Purpose;
import no.postmottak.mandate.MandateDesk;
import no.postmottak.mandate.WeighingAnew;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Reader;
import no.postmottak.review.ReviewDesk;
import no.postmottak.review.SignatureWordDesk;
import no.postmottak.routing.Home;
import no.postmottak.routing.Missions;
import no.postmottak.routing.RoutingQuestions;
import no.postmottak.routing.RoutingRow;
import no.postmottak.routing.RoutingTable;
import no.postmottak.routing.When;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.submission.IntakeLimits;
import no.postmottak.submission.Keeping;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.adapter.JwsReceipts;
import no.postmottak.vault.Vault;
import no.postmottak.web.Actors;
import no.postmottak.web.Copies;
import no.postmottak.web.Endpoints;
import no.postmottak.web.intake.CheckDoor;
import no.postmottak.web.intake.LetterDoor;
import no.postmottak.web.intake.SubmissionDoor;
import no.postmottak.web.status.AppealTerm;
import no.postmottak.web.status.Shown;
import no.postmottak.web.status.ShownCorrections;
import no.postmottak.web.status.Statuses;

/** All rooms of the API, built the way the program builds them; only reading is left out. */
final class Rooms {

    static final Admission ADMISSION = admission();
    static final LetterRules LETTERS = CorrectionsYaml.read(Path.of("config", "corrections.yaml"));

    /** Stands for a worker that knows no format: reading has its own tests. */
    private static final Reader READER =
            document -> DocumentFacts.unread(document.id(), Readability.UNKNOWN_TYPE, "application/octet-stream");

    final Inbox inbox;
    final List<Endpoints> all;

    private final Tables tables;
    private final SignatureJudge judge = new SignatureJudge(new SignaturePolicy(0.9, 0.1));

    Rooms(Tables tables, Vault vault, Keyring keyring, IntakeLimits limits) {
        this.tables = tables;
        var settings = Edge.SETTINGS;
        var actors = new Actors(keyring);
        inbox = inbox(vault, keyring);
        var post = new Post(
                new Desk(
                        tables.letters,
                        tables.requests,
                        tables.caseFiles,
                        vault,
                        tables.journal,
                        new Freshness(Period.ofYears(100))),
                tables.transactions,
                new NobodyTold(),
                Clock.systemUTC());
        all = List.of(
                new SubmissionEndpoints(submissionDoor(vault, keyring, limits), statuses(), settings),
                new ProofEndpoints(new LogReader(tables.receipts), statuses()),
                new KeyEndpoints(keyring),
                new OpenApiEndpoints(),
                new CaseEndpoints(
                        new CaseEndpoints.Shelf(tables.caseFiles, tables.held),
                        tables.transactions,
                        tables.journal,
                        Clock.systemUTC()),
                new NewItemsEndpoints(
                        inbox, new InboxSearch(inbox, tables.submissions, tables.caseFiles, tables.filings)),
                new InboxEndpoints(
                        inbox,
                        new InboxSearch(inbox, tables.submissions, tables.caseFiles, tables.filings),
                        new Copies(new Copies.Shelf(tables.facts, vault), tables.journal, actors, Clock.systemUTC()),
                        actors),
                new SignatureEndpoints(
                        signatureWordDesk(),
                        inbox,
                        new InboxSearch(inbox, tables.submissions, tables.caseFiles, tables.filings),
                        actors),
                new MandateEndpoints(inbox, tables.submissions, mandateDesk(), actors),
                new AppealEndpoints(inbox, tables.submissions, secondAppeals(), actors),
                new CorrespondenceEndpoints(new LetterDoor(post, vault, limits, Clock.systemUTC())),
                new LetterEndpoints(post, requestDesk(), new AppealTerm(deadlines())),
                new RequestEndpoints(requestDesk(), tables.submissions, actors),
                new SetAsideEndpoints(tables.setAsides, reviewDesk(), tables.submissions, actors),
                new ChecklistEndpoints(no.postmottak.checklist.ShippedLists.checklists()),
                new CorrectionEndpoints(
                        correctionDesk(),
                        new CorrectionEndpoints.Books(tables.corrections, tables.submissions),
                        inbox,
                        actors),
                new DeadlineEndpoints(new no.postmottak.web.status.Board(
                        tables.board, requestDesk(), tables.submissions, Clock.systemUTC())),
                new RoutingEndpoints(
                        table(),
                        new RoutingQuestions(
                                residence -> Home.in("oslo"),
                                new Missions("2019", Map.of()),
                                new WorkingDays(new JollydayHolidays()))),
                new CheckEndpoints(
                        new CheckDoor(vault, limits, new CheckDoor.Reading(READER, ADMISSION), new SecureRandom()),
                        new Shown(judge)));
    }

    private Statuses statuses() {
        return new Statuses(
                new Statuses.Seen(
                        tables.submissions,
                        tables.facts,
                        tables.seals,
                        tables.assessments,
                        tables.prospects(),
                        tables.journal),
                new Statuses.Onwards(
                        tables.caseFiles,
                        tables.held,
                        tables.filings,
                        tables.routings,
                        tables.deliveries,
                        tables.appeals),
                shownCorrections(),
                judge);
    }

    private SignatureWordDesk signatureWordDesk() {
        return new SignatureWordDesk(
                true,
                tables.signatureWords,
                (submission, word) -> {},
                new SignatureWordDesk.Register(tables.transactions, tables.journal, Clock.systemUTC()));
    }

    private CorrectionDesk correctionDesk() {
        var books = new CorrectionBooks(tables.corrections, tables.diary, tables.outbox, tables.journal);
        return new CorrectionDesk(tables.transactions, new CorrectionDays(deadlines(), 3, Clock.systemUTC()), books);
    }

    private ShownCorrections shownCorrections() {
        return new ShownCorrections(tables.corrections, LETTERS, tables.submissions);
    }

    private SubmissionDoor submissionDoor(Vault vault, Keyring keyring, IntakeLimits limits) {
        var receipts = new JwsReceipts(keyring, Edge.SETTINGS.publicAddress().toString());
        var desk = new Keeping.Desk(tables.transactions, tables.submissions, tables.outbox, tables.journal, receipts);
        var keeping = new Keeping(new Keeping.Room(vault, limits), desk, Clock.systemUTC(), new SecureRandom());
        return new SubmissionDoor(keeping, limits, () -> {});
    }

    private Inbox inbox(Vault vault, Keyring keyring) {
        var books = new Books(
                tables.deliveries,
                tables.submissions,
                tables.routings,
                tables.outbox,
                tables.setAsides,
                new Books.OnCases(tables.caseFiles, tables.filings, tables.appeals));
        // the test signs as UDI with the gateway's own key
        var key = PublishedKey.of(keyring.signing(Purpose.ENVELOPE).publicKey());
        var authorities = new Authorities(List.of(listed(Authority.UDI, key), listed(Authority.UNE, key)));
        return OpenInbox.of(
                books, new Ledger(tables.transactions, tables.journal, Clock.systemUTC()), vault, authorities);
    }

    private static Authorities.Listed listed(Authority authority, PublishedKey key) {
        return new Authorities.Listed(
                authority,
                Map.of("nb", authority.code()),
                Optional.empty(),
                List.of(key),
                true,
                Optional.empty(),
                Agreement.usual());
    }

    private ReviewDesk reviewDesk() {
        return new ReviewDesk(
                tables.transactions,
                tables.setAsides,
                tables.outbox,
                new ReviewDesk.Register(tables.submissions, tables.journal, Clock.systemUTC()));
    }

    RequestDesk requestDesk() {
        return new RequestDesk(
                tables.transactions,
                new RequestDesk.Books(tables.requests, tables.letters, tables.caseFiles, tables.journal),
                Clock.systemUTC());
    }

    private SecondAppeals secondAppeals() {
        return new SecondAppeals(
                new SecondAppeals.Books(tables.transactions, tables.appeals, tables.submissions, tables.journal),
                new AppealFindings(tables.assessments, tables.submissions),
                Clock.systemUTC());
    }

    private MandateDesk mandateDesk() {
        var read = new MandatedCaseFiles(tables.caseFiles, tables.mandates, Clock.systemUTC());
        var weighing = new WeighingAnew(
                ADMISSION::assess,
                (submission, now, actor) -> {},
                new WeighingAnew.Books(
                        tables.submissions,
                        tables.facts,
                        tables.assessments,
                        tables.filings,
                        read,
                        tables.held,
                        tables.senders));
        return new MandateDesk(
                tables.transactions,
                new MandateDesk.Books(tables.mandates, tables.senders, tables.filings, tables.journal),
                weighing,
                Clock.systemUTC());
    }

    private static RoutingTable table() {
        return new RoutingTable(List.of(
                new RoutingRow(
                        "appeal-une",
                        When.kindAndHolder(Set.of(SubmissionKind.APPEAL), Set.of(Authority.Kind.UNE)),
                        RoutingRow.Receiver.UNE,
                        RoutingRow.Handling.ORDINARY,
                        "UNE has the case"),
                new RoutingRow(
                        "rest",
                        When.kindAndHolder(Set.of(), Set.of()),
                        RoutingRow.Receiver.UDI,
                        RoutingRow.Handling.ORDINARY,
                        "UDI takes the rest")));
    }

    private static Deadlines deadlines() {
        var law = LegalRegimesYaml.read(Path.of("config/legal-regimes.yaml")).withCorrectionDays(14);
        return new Deadlines(law, new WorkingDays(new JollydayHolidays()));
    }

    private static Admission admission() {
        var deadline = new DeadlineRequirement(deadlines());
        var asked = List.of(
                new RequirementsByKind.Asked(deadline, "test"),
                new RequirementsByKind.Asked(new DocumentsPresentRequirement(), "test"),
                new RequirementsByKind.Asked(new SenderMayActRequirement(deadlines()), "test"));
        return new Admission(
                new RequirementsByKind(Arrays.stream(SubmissionKind.values())
                        .collect(Collectors.toMap(Function.identity(), kind -> asked))),
                deadline);
    }
}
