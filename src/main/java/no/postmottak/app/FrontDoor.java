package no.postmottak.app;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.postmottak.correspondence.Post;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.Inbox;
import no.postmottak.delivery.SecondAppeals;
import no.postmottak.journal.LogReader;
import no.postmottak.mandate.MandateDesk;
import no.postmottak.reading.Reader;
import no.postmottak.review.SignatureWordDesk;
import no.postmottak.web.Actors;
import no.postmottak.web.Copies;
import no.postmottak.web.Doorkeeper;
import no.postmottak.web.Endpoints;
import no.postmottak.web.HealthParts;
import no.postmottak.web.ManagementServer;
import no.postmottak.web.ProblemDesk;
import no.postmottak.web.WebServer;
import no.postmottak.web.WebSettings;
import no.postmottak.web.api.AppealEndpoints;
import no.postmottak.web.api.CaseEndpoints;
import no.postmottak.web.api.CheckEndpoints;
import no.postmottak.web.api.ChecklistEndpoints;
import no.postmottak.web.api.CorrespondenceEndpoints;
import no.postmottak.web.api.InboxEndpoints;
import no.postmottak.web.api.InboxSearch;
import no.postmottak.web.api.KeyEndpoints;
import no.postmottak.web.api.LetterEndpoints;
import no.postmottak.web.api.MandateEndpoints;
import no.postmottak.web.api.NewItemsEndpoints;
import no.postmottak.web.api.OpenApiEndpoints;
import no.postmottak.web.api.ProofEndpoints;
import no.postmottak.web.api.RequestEndpoints;
import no.postmottak.web.api.RoutingEndpoints;
import no.postmottak.web.api.SetAsideEndpoints;
import no.postmottak.web.api.SignatureEndpoints;
import no.postmottak.web.api.SubmissionEndpoints;
import no.postmottak.web.intake.CheckDoor;
import no.postmottak.web.intake.LetterDoor;
import no.postmottak.web.intake.SubmissionDoor;
import no.postmottak.web.pages.AppealClicks;
import no.postmottak.web.pages.Assets;
import no.postmottak.web.pages.ConsolePage;
import no.postmottak.web.pages.CorrectionClicks;
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
import no.postmottak.web.status.Shown;
import no.postmottak.web.status.Statuses;
import no.postmottak.web.words.CatalogueProblems;

/** Everything before the counter: pages, API, login, and the management port. */
final class FrontDoor {

    private final BackOffice.Ground ground;
    private final Offices offices;
    private final LoginOffice login;
    private final Clock clock;
    private final CorrectionCounter corrections;
    private final SubmissionDoor door;
    private final Statuses statuses;

    /** The offices that pages and API speak for. */
    record Offices(BackOffice back, Inbox inbox, MandateDesk mandates, Post post, Counter counter, Reader reader) {

        Authorities authorities() {
            return counter.authorities();
        }
    }

    /** What is looked up for those who ask: receivers, and proofs of receipts. */
    record Counter(Authorities authorities, LogReader receipts) {}

    /** What operators watch. */
    record Watch(HealthParts health, PrometheusMeterRegistry metrics) {}

    FrontDoor(BackOffice.Ground ground, Offices offices, LoginOffice login, Clock clock) {
        this.ground = ground;
        this.offices = offices;
        this.login = login;
        this.clock = clock;
        this.corrections = new CorrectionCounter(
                ground.registers(), ground.rules(), offices.back().corrections(), requests(), clock);
        // the transaction that keeps a sending nudges the relay itself
        this.door = new SubmissionDoor(offices.back().keeping(), offices.back().limits(), () -> {});
        this.statuses = statuses();
    }

    /** Opens both ports; the public one last. */
    WebServer open(Watch watch, Optional<DemoServers> demo, Closing closing) {
        closing.with(new ManagementServer(settings().management(), watch.health(), watch.metrics()).start());
        var pages = new Pages(login.forms(), new Assets(), demo.isPresent());
        var words = new CatalogueProblems();
        var reception = new WebServer.Reception(
                new Doorkeeper(
                        login.sessions(),
                        login.tokens(),
                        ground.settings().web().publicAddress()),
                new ProblemDesk(new PlainProblemPages(pages, words), words));
        var rooms = new ArrayList<Endpoints>(api());
        rooms.add(new NewItemsEndpoints(offices.inbox(), inboxSearch()));
        rooms.add(new ProofEndpoints(offices.counter().receipts(), statuses));
        rooms.addAll(corrections.api(offices.inbox(), actors()));
        rooms.addAll(forEverybody(pages));
        rooms.addAll(forStaff(pages, watch.health()));
        demo.ifPresent(servers -> rooms.add(new DemoPages(pages, servers.mail()::received, servers.sms()::received)));
        return closing.with(new WebServer(settings(), reception, rooms, clock).start());
    }

    private WebSettings settings() {
        var web = ground.settings().web();
        return new WebSettings(
                web.host(),
                web.port(),
                web.publicAddress(),
                new WebSettings.Management(web.host(), web.managementPort()));
    }

    private List<Endpoints> api() {
        var registers = ground.registers();
        var actors = actors();
        var intake = registers.intake();
        return List.of(
                new SubmissionEndpoints(door, statuses, settings()),
                new KeyEndpoints(ground.foundations().keyring()),
                caseEndpoints(),
                new InboxEndpoints(offices.inbox(), inboxSearch(), copies(actors), actors),
                new MandateEndpoints(offices.inbox(), intake.submissions(), offices.mandates(), actors),
                new AppealEndpoints(offices.inbox(), intake.submissions(), appeals(), actors),
                new CorrespondenceEndpoints(letterDoor()),
                new LetterEndpoints(offices.post(), requests(), appealTerm()),
                new RequestEndpoints(requests(), intake.submissions(), actors),
                new SignatureEndpoints(signatureWords(), offices.inbox(), inboxSearch(), actors),
                new SetAsideEndpoints(intake.setAsides(), offices.back().review(), intake.submissions(), actors),
                checks(),
                new ChecklistEndpoints(ground.rules().guidance().checklists()),
                new RoutingEndpoints(
                        ground.rules().ways().table(), ground.rules().ways().questions()),
                new OpenApiEndpoints());
    }

    private InboxSearch inboxSearch() {
        var cases = ground.registers().cases();
        return new InboxSearch(
                offices.inbox(), ground.registers().intake().submissions(), cases.caseFiles(), cases.filings());
    }

    private CaseEndpoints caseEndpoints() {
        var cases = ground.registers().cases();
        return new CaseEndpoints(
                new CaseEndpoints.Shelf(cases.register(), cases.held()),
                offices.back().transactions(),
                ground.registers().journal(),
                clock);
    }

    private Copies copies(Actors actors) {
        var shelf = new Copies.Shelf(
                ground.registers().findings().facts(), ground.foundations().vault());
        return new Copies(shelf, ground.registers().journal(), actors, clock);
    }

    private CheckEndpoints checks() {
        var reading = new CheckDoor.Reading(offices.reader(), ground.rules().admission());
        var checkDoor =
                new CheckDoor(ground.foundations().vault(), offices.back().limits(), reading, new SecureRandom());
        return new CheckEndpoints(
                checkDoor, new Shown(ground.rules().signatures().judge()));
    }

    private List<Endpoints> forEverybody(Pages pages) {
        var opened = new OpenedSubmissions(login.cookies());
        var rooms = new ArrayList<Endpoints>(List.of(
                new Assets(),
                new LoginFailedPage(pages),
                new PageLanguages(),
                new StartPage(pages),
                new SendPage(pages, new SendPage.Desk(door, offices.back().limits(), opened), sendGuide()),
                new ReceiptPage(pages, ground.registers().intake().submissions(), statuses, opened),
                new StatusPages(pages, statuses, opened),
                new MinePage(pages, statuses, corrections.endings()),
                new LetterPages(pages, offices.post(), requests(), appealTerm())));
        login.login().ifPresent(rooms::add);
        return rooms;
    }

    private List<Endpoints> forStaff(Pages pages, HealthParts health) {
        var registers = ground.registers();
        var actors = actors();
        var papers = papers();
        var exhibits = new Exhibits(papers, registers.journal(), actors, clock);
        var counter = new InboxItemPages.Counter(
                offices.inbox(), offices.mandates(), offices.authorities(), prospects(), actors, corrections.shown());
        var item = new InboxItemPages(pages, counter, papers, exhibits);
        var shelf = new MailRoomPages.Shelf(registers.intake().setAsides(), offices.authorities(), corrections.shown());
        var setAside = new MailRoomPages(pages, shelf, papers, exhibits);
        var counters = new ReleaseClicks.Counters(item, setAside);
        var rooms = new ArrayList<Endpoints>(inboxRooms(pages, papers, item));
        rooms.addAll(List.of(
                setAside,
                new MailRoomClicks(offices.back().review(), actors, setAside),
                new ReleaseClicks(
                        ground.malware().fourEyes(registers, offices.back().transactions(), clock), actors, counters),
                new SignatureWordClicks(signatureWords(), papers, actors, counters),
                new ConsolePage(pages, health, work())));
        rooms.addAll(corrections.pages(pages, papers, actors, new CorrectionClicks.Counters(item, setAside)));
        return rooms;
    }

    private LetterDoor letterDoor() {
        return new LetterDoor(
                offices.post(), ground.foundations().vault(), offices.back().limits(), clock);
    }

    private RequestDesk requests() {
        return RequestOffice.open(ground.registers(), offices.back().transactions(), clock);
    }

    private SecondAppeals appeals() {
        return AppealOffice.open(ground.registers(), offices.back().transactions(), clock);
    }

    private List<Endpoints> inboxRooms(Pages pages, Papers papers, InboxItemPages item) {
        var actors = actors();
        return List.of(
                new InboxPages(pages, offices.inbox(), papers, corrections.endings()),
                item,
                new InboxClicks(offices.inbox(), actors, item),
                new MandateClicks(offices.mandates(), actors, item),
                new AppealClicks(appeals(), actors, item),
                new RequestPages(pages, requests(), papers, actors));
    }

    private ConsolePage.Work work() {
        var registers = ground.registers();
        return new ConsolePage.Work(
                registers.intake().outbox(),
                registers.intake().setAsides(),
                registers.post().deliveries());
    }

    private Papers papers() {
        var registers = ground.registers();
        return new Papers(
                registers.intake().submissions(),
                registers.findings().facts(),
                registers.findings().assessments(),
                registers.cases().routings(),
                registers.cases().filings(),
                registers.cases().caseFiles(),
                new Papers.Stock(ground.foundations().vault(), ground.malware().seals(), signatureWords()));
    }

    private SignatureWordDesk signatureWords() {
        return SignatureOffice.words(ground, offices.back().transactions(), clock);
    }

    private Statuses statuses() {
        var registers = ground.registers();
        return new Statuses(
                new Statuses.Seen(
                        registers.intake().submissions(),
                        registers.findings().facts(),
                        ground.malware().seals(),
                        registers.findings().assessments(),
                        prospects(),
                        registers.journal()),
                new Statuses.Onwards(
                        registers.cases().caseFiles(),
                        registers.cases().held(),
                        registers.cases().filings(),
                        registers.cases().routings(),
                        registers.post().deliveries(),
                        registers.cases().appeals()),
                corrections.shown(),
                ground.rules().signatures().judge());
    }

    private AppealTerm appealTerm() {
        return new AppealTerm(ground.rules().deadlines());
    }

    private SendGuide sendGuide() {
        return new SendGuide(
                ground.rules().guidance().checklists(), offices.back().supplements(), statuses, clock);
    }

    private Prospects prospects() {
        return new Prospects(
                offices.back().supplements(), ground.rules().guidance().waitingTimes());
    }

    private Actors actors() {
        return new Actors(ground.foundations().keyring());
    }
}
