package no.postmottak.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.app.configuration.YamlRecord;
import no.postmottak.correspondence.Post;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.deadline.adapter.LegalRegimesYaml;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.Books;
import no.postmottak.delivery.Inbox;
import no.postmottak.delivery.Ledger;
import no.postmottak.delivery.OpenInbox;
import no.postmottak.delivery.adapter.AuthoritiesFile;
import no.postmottak.mandate.MandateDesk;
import no.postmottak.mandate.WeighingAnew;
import no.postmottak.notice.demo.ReceivedMail;
import no.postmottak.notice.demo.ReceivedSms;
import no.postmottak.reading.adapter.ForkedReader;
import no.postmottak.reading.adapter.ReadingSettings;
import no.postmottak.reading.adapter.WorkerPool;
import no.postmottak.reading.adapter.Workers;
import no.postmottak.review.ReviewDesk;
import no.postmottak.review.SignatureWordDesk;
import no.postmottak.review.adapter.PostgresSignatureCorrections;
import no.postmottak.web.Actors;
import no.postmottak.web.Doorkeeper;
import no.postmottak.web.Endpoints;
import no.postmottak.web.HealthParts;
import no.postmottak.web.ProblemDesk;
import no.postmottak.web.Tokens;
import no.postmottak.web.WebServer;
import no.postmottak.web.WebSettings;
import no.postmottak.web.intake.SubmissionDoor;
import no.postmottak.web.login.CookieSessions;
import no.postmottak.web.login.Cookies;
import no.postmottak.web.login.FormTokens;
import no.postmottak.web.login.Grants;
import no.postmottak.web.login.LoginEndpoints;
import no.postmottak.web.login.LoginSettings;
import no.postmottak.web.login.Logins;
import no.postmottak.web.login.SessionTimes;
import no.postmottak.web.login.adapter.NimbusIdentityProvider;
import no.postmottak.web.login.adapter.PostgresLoginAttempts;
import no.postmottak.web.login.adapter.PostgresSessions;
import no.postmottak.web.login.demo.DemoIssuer;
import no.postmottak.web.login.demo.DemoPerson;
import no.postmottak.web.pages.Addresses;
import no.postmottak.web.pages.Assets;
import no.postmottak.web.pages.ConsolePage;
import no.postmottak.web.pages.DemoPages;
import no.postmottak.web.pages.Exhibits;
import no.postmottak.web.pages.InboxClicks;
import no.postmottak.web.pages.InboxItemPages;
import no.postmottak.web.pages.InboxPages;
import no.postmottak.web.pages.LetterPages;
import no.postmottak.web.pages.LoginFailedPage;
import no.postmottak.web.pages.MailRoomClicks;
import no.postmottak.web.pages.MailRoomPages;
import no.postmottak.web.pages.MandateClicks;
import no.postmottak.web.pages.MinePage;
import no.postmottak.web.pages.OpenedSubmissions;
import no.postmottak.web.pages.PageLanguages;
import no.postmottak.web.pages.Pages;
import no.postmottak.web.pages.Papers;
import no.postmottak.web.pages.PlainProblemPages;
import no.postmottak.web.pages.ReceiptPage;
import no.postmottak.web.pages.ReleaseClicks;
import no.postmottak.web.pages.RequestPages;
import no.postmottak.web.pages.SendGuide;
import no.postmottak.web.pages.SendPage;
import no.postmottak.web.pages.SignatureWordClicks;
import no.postmottak.web.pages.StartPage;
import no.postmottak.web.pages.StatusPages;
import no.postmottak.web.status.AppealTerm;
import no.postmottak.web.status.Prospects;
import no.postmottak.web.status.Statuses;
import no.postmottak.web.status.WaitingTimes;
import no.postmottak.web.words.CatalogueProblems;

/** All pages on the real adapters in this process, without queue and routes. */
final class PageHouse implements AutoCloseable {

    final Storage storage;
    final Post post;
    final HandFlow flow;
    final URI address;

    private final Clock clock = Clock.systemUTC();
    private final WorkerPool workers = Workers.open(ReadingSettings.defaults());
    private final DemoIssuer issuer;
    private final WebServer server;
    private final Inbox inbox;
    private final Authorities authorities = AuthoritiesFile.read(Path.of("config", "authorities.yaml"));

    PageHouse(Path folder) {
        var port = freePort();
        address = URI.create("http://localhost:" + port);
        issuer = DemoIssuer.start(0, List.of(), address.toString());
        storage = new Storage(folder);
        post = new Post(
                new no.postmottak.correspondence.Desk(
                        storage.letters,
                        storage.requests,
                        storage.caseFiles,
                        storage.vault,
                        storage.journal,
                        new no.postmottak.correspondence.Freshness(java.time.Period.ofYears(100))),
                storage.transactions,
                new no.postmottak.correspondence.NobodyTold(),
                clock);
        inbox = OpenInbox.of(
                new Books(
                        storage.deliveries,
                        storage.submissions,
                        storage.routings,
                        storage.outbox,
                        storage.setAsides,
                        new Books.OnCases(storage.caseFiles, storage.filings, storage.appeals)),
                new Ledger(storage.transactions, storage.journal, clock),
                storage.vault,
                authorities);
        flow = new HandFlow(storage, new ForkedReader(workers, storage.vault, ReadingSettings.defaults()), authorities);
        server = server(port);
    }

    @Override
    public void close() {
        server.close();
        issuer.close();
        workers.close();
        storage.database.close();
    }

    private WebServer server(int port) {
        var cookies = new Cookies(address);
        var tokens = new FormTokens(cookies);
        var sessions = new PostgresSessions(storage.jdbi, storage.sealed);
        var access = new CookieSessions.Access(cookies, grants(), SessionTimes.USUAL);
        var found = new CookieSessions(sessions, access, tokens, clock);
        var book = new Logins.Book(new PostgresLoginAttempts(storage.jdbi, storage.sealed), sessions, storage.journal);
        var settings =
                new LoginSettings(issuer.people(), "postmottak", Optional.empty(), address, Set.of(DemoPerson.acr()));
        var logins = new Logins(new NimbusIdentityProvider(settings), book, SessionTimes.USUAL, clock);
        var assets = new Assets();
        var pages = new Pages(tokens, assets, true);
        var login = new LoginEndpoints(logins, found, cookies, Addresses::isOurs);
        var problems = new ProblemDesk(new PlainProblemPages(pages, new CatalogueProblems()), new CatalogueProblems());
        var rooms = new java.util.ArrayList<Endpoints>(
                List.of(assets, login, new LoginFailedPage(pages), new PageLanguages(), new StartPage(pages)));
        rooms.addAll(forSenders(pages, new OpenedSubmissions(cookies)));
        rooms.addAll(forStaff(pages));
        var web = new WebSettings("localhost", port, address, new WebSettings.Management("localhost", 0));
        var reception = new WebServer.Reception(new Doorkeeper(found, Tokens.NONE, address), problems);
        return new WebServer(web, reception, rooms, clock).start();
    }

    private List<Endpoints> forSenders(Pages pages, OpenedSubmissions opened) {
        var statuses = new Statuses(
                new Statuses.Seen(
                        storage.submissions,
                        storage.facts,
                        storage.seals,
                        storage.assessments,
                        prospects(),
                        storage.journal),
                new Statuses.Onwards(
                        storage.caseFiles,
                        storage.held,
                        storage.filings,
                        storage.routings,
                        storage.deliveries,
                        storage.appeals),
                storage.shownCorrections(),
                HandFlow.JUDGE);
        var door = new SubmissionDoor(storage.keeping(clock), Storage.LIMITS, () -> {});
        return List.of(
                new SendPage(
                        pages,
                        new SendPage.Desk(door, Storage.LIMITS, opened),
                        new SendGuide(flow.checklists, flow.supplements, statuses, clock)),
                new ReceiptPage(pages, storage.submissions, statuses, opened),
                new StatusPages(pages, statuses, opened),
                new MinePage(pages, statuses, storage.endings(requests(), clock)),
                new LetterPages(pages, post, requests(), appealTerm()));
    }

    private List<Endpoints> forStaff(Pages pages) {
        var corrections = corrections();
        var papers = new Papers(
                storage.submissions,
                storage.facts,
                storage.assessments,
                storage.routings,
                storage.filings,
                storage.caseFiles,
                new Papers.Stock(storage.vault, storage.seals, corrections));
        var actors = new Actors(storage.keyring);
        var exhibits = new Exhibits(papers, storage.journal, actors, clock);
        var item = new InboxItemPages(
                pages,
                new InboxItemPages.Counter(
                        inbox, mandates(), authorities, prospects(), actors, storage.shownCorrections()),
                papers,
                exhibits);
        var setAside = new MailRoomPages(
                pages,
                new MailRoomPages.Shelf(storage.setAsides, authorities, storage.shownCorrections()),
                papers,
                exhibits);
        var desk = new ReviewDesk(
                storage.transactions,
                storage.setAsides,
                storage.outbox,
                new ReviewDesk.Register(storage.submissions, storage.journal, clock));
        var work = new ConsolePage.Work(storage.outbox, storage.setAsides, storage.deliveries);
        return List.of(
                new InboxPages(pages, inbox, papers, storage.endings(requests(), clock)),
                item,
                new InboxClicks(inbox, actors, item),
                new MandateClicks(mandates(), actors, item),
                new RequestPages(pages, requests(), papers, actors),
                setAside,
                new MailRoomClicks(desk, actors, setAside),
                new SignatureWordClicks(corrections, papers, actors, new ReleaseClicks.Counters(item, setAside)),
                new ConsolePage(pages, () -> List.of(HealthParts.Part.up("database", "embedded PostgreSQL")), work),
                new DemoPages(pages, PageHouse::mails, PageHouse::messages));
    }

    private static AppealTerm appealTerm() {
        var law = LegalRegimesYaml.read(Path.of("config/legal-regimes.yaml")).withCorrectionDays(14);
        return new AppealTerm(new Deadlines(law, new WorkingDays(new JollydayHolidays())));
    }

    private RequestDesk requests() {
        return new RequestDesk(
                storage.transactions,
                new RequestDesk.Books(storage.requests, storage.letters, storage.caseFiles, storage.journal),
                clock);
    }

    private MandateDesk mandates() {
        var weighing = new WeighingAnew(
                flow.admission::assess,
                (submission, now, actor) -> {},
                new WeighingAnew.Books(
                        storage.submissions,
                        storage.facts,
                        storage.assessments,
                        storage.filings,
                        storage.caseFiles,
                        storage.held,
                        storage.senders));
        var books = new MandateDesk.Books(storage.mandates, storage.senders, storage.filings, storage.journal);
        return new MandateDesk(storage.transactions, books, weighing, clock);
    }

    private Prospects prospects() {
        var times = YamlRecord.read(Path.of("config", "waiting-times.yaml"), "waiting-times", WaitingTimes.class);
        return new Prospects(flow.supplements, times.shownIn(true));
    }

    private SignatureWordDesk corrections() {
        return new SignatureWordDesk(
                true,
                new PostgresSignatureCorrections(storage.jdbi),
                (submission, correction) -> {},
                new SignatureWordDesk.Register(storage.transactions, storage.journal, clock));
    }

    private static List<ReceivedSms> messages() {
        return List.of(new ReceivedSms(
                Instant.parse("2026-11-22T10:00:00Z"),
                "Postmottak",
                "+4790000108",
                "Vi har mottatt dokumentene dine (referanse K7Q2-9XPM). Se send.example.no for kvittering.",
                0,
                ""));
    }

    private static List<ReceivedMail> mails() {
        return List.of(new ReceivedMail(
                Instant.parse("2026-11-22T10:00:00Z"),
                List.of("amina.yusuf@example.com"),
                "Vi har mottatt dokumentene dine",
                "Vi har mottatt dokumentene dine (referanse K7Q2-9XPM).\n\nSe send.example.no for kvittering.",
                ""));
    }

    private static Grants grants() {
        return new Grants(Arrays.stream(DemoPerson.values())
                .flatMap(person -> person.grant().stream())
                .toList());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new java.io.UncheckedIOException(none);
        }
    }
}
