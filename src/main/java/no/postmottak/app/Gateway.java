package no.postmottak.app;

import java.nio.file.Path;
import java.time.Clock;
import no.postmottak.app.configuration.Settings;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.Books;
import no.postmottak.delivery.Inbox;
import no.postmottak.delivery.Ledger;
import no.postmottak.delivery.adapter.AsicEnvelopes;
import no.postmottak.delivery.adapter.CmsSealedEnvelopes;
import no.postmottak.delivery.adapter.EnvelopeSettings;
import no.postmottak.delivery.adapter.JournalLogProofs;
import no.postmottak.gateway.CopyingDesk;
import no.postmottak.gateway.ReadingDesk;
import no.postmottak.journal.LogReader;
import no.postmottak.reading.SignatureRound;
import no.postmottak.reading.adapter.ForkedCopyInspector;
import no.postmottak.reading.adapter.ForkedDrawer;
import no.postmottak.reading.adapter.ForkedReader;
import no.postmottak.reading.adapter.ForkedSignatureExpert;
import no.postmottak.reading.adapter.ReadingSettings;
import no.postmottak.reading.adapter.WorkerPool;
import no.postmottak.reading.adapter.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole gateway, built once from its settings and running until it is closed. */
public final class Gateway implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    /** Legal basis on which entries are screened, as the Noark schema wants it. */
    private static final String SCREENING = "Offl. § 13, jf. fvl. § 13";

    private final Closing closing = new Closing();
    private final Running running;

    /** What a running gateway can be asked about. */
    record Running(int port, int managementPort, Parts parts) {}

    /** Builds and starts everything; what was started is closed again when a later part fails. */
    public static Gateway start(Settings settings, Clock clock) {
        return new Gateway(settings, clock);
    }

    private Gateway(Settings settings, Clock clock) {
        try {
            this.running = build(settings, clock);
        } catch (RuntimeException failed) {
            closing.close();
            throw failed;
        }
    }

    public int port() {
        return running.port();
    }

    public int managementPort() {
        return running.managementPort();
    }

    /** The parts, for those who run a gateway inside their own process. */
    Parts parts() {
        return running.parts();
    }

    @Override
    public void close() {
        closing.close();
    }

    private Running build(Settings settings, Clock clock) {
        var home = closing.with(HomeFolder.open(settings.files().home()));
        var rules = Rules.read(settings, clock);
        var scanner = MalwareOffice.scanner(settings.storage().malware());
        var lists = closing.with(TrustedListOffice.open(rules, home, clock));
        var workers = closing.with(Workers.open(lists.seenBy(reading(settings, rules))));
        var recognisers = closing.with(Workers.open(
                lists.seenBy(reading(settings, rules).with(settings.desks().recognisers()))));
        var authorities = ReceiverOffice.open(settings, home, clock);
        var on = Foundations.lay(settings, home, closing, clock);
        var registers = Registers.open(on, clock);
        var malware = MalwareOffice.open(scanner, settings.storage().malware(), registers);
        var ground = new BackOffice.Ground(settings, on, registers, rules, malware);
        var demo = DemoServers.start(settings.access().demo(), closing, clock);
        var notices = closing.with(OutboundOffice.open(settings.out(), demo, settings, clock));
        var reader = new ForkedReader(workers, recognisers, on.vault(), reading(settings, rules));
        var journal = JournalOffice.open(on, settings, clock);
        var envelopes = new AsicEnvelopes(
                on.vault(), on.keyring(), envelopeSettings(ground, authorities, journal.receipts()), clock);
        var expert = new ForkedSignatureExpert(workers, reading(settings, rules));
        var tools = new BackOffice.Tools(
                reading(reader, SignatureOffice.round(expert, rules.signatures().settings(), settings, closing)),
                copying(ground, closing),
                envelopes,
                notices.notices());
        var back = closing.with(new BackOffice(ground, tools, home.folder("scans"), clock));
        var login = LoginOffice.open(settings, on, registers, closing, clock);
        closing.with(Sweeper.start(
                on, new TakenScans(home.folder("scans"), settings.intake().keepTakenScans()), clock));
        closing.with(NewSignatures.watch(scanner, settings.storage().malware().searchAgain(), registers, clock));
        if (demo.isPresent()) {
            DemoCases.enter(registers.cases().register(), registers.cases().held());
        }
        closing.with(journal.begun());
        var offices = new FrontDoor.Offices(
                back,
                inbox(ground, back, authorities, clock),
                MandateOffice.open(ground, back, clock),
                PostOffice.open(ground, back, clock),
                new FrontDoor.Counter(authorities, journal.receipts()),
                reader);
        var watch = new FrontDoor.Watch(
                new Health(ground, back, workers, new Health.Others(lists.lists(), journal)),
                Metrics.of(ground, notices, new Metrics.Pools(workers, recognisers, journal::waiting)));
        DispatchOffice.begin(
                ground,
                back,
                new DispatchOffice.Post(offices.inbox(), authorities, home.folder("outgoing"), clock),
                closing);
        back.start();
        closing.with(UnreadRounds.begun(ground, back, clock));
        closing.with(PostOffice.watch(ground, back, clock));
        var server = new FrontDoor(ground, offices, login, clock).open(watch, demo, closing);
        var parts = new Parts(ground, back, demo, workers);
        Report.of(settings, parts).lines().forEach(LOG::info);
        return new Running(server.port(), settings.web().managementPort(), parts);
    }

    /** What belongs together in a running gateway. */
    record Parts(BackOffice.Ground ground, BackOffice back, java.util.Optional<DemoServers> demo, WorkerPool workers) {}

    private static ReadingSettings reading(Settings settings, Rules rules) {
        var usual = ReadingSettings.defaults();
        var desks = settings.desks();
        return new ReadingSettings(
                desks.sandbox(),
                new ReadingSettings.Crew(
                        desks.readers(),
                        usual.workers().heapMegabytes(),
                        usual.workers().documentsEach()),
                desks.readMaximumMegabytes(),
                usual.patience(),
                usual.limits(),
                Path.of(rules.signatures().settings().trustAnchors()));
    }

    private static ReadingDesk.Crew reading(ForkedReader reader, SignatureRound.Crew signatures) {
        return new ReadingDesk.Crew(reader.beforeRecognition(), reader.recogniser(), signatures);
    }

    private static CopyingDesk.Crew copying(BackOffice.Ground ground, Closing closing) {
        var settings = reading(ground.settings(), ground.rules()).with(Endpoints.drawers(ground.settings()));
        var workers = closing.with(Workers.open(settings));
        var vault = ground.foundations().vault();
        return new CopyingDesk.Crew(
                new ForkedDrawer(workers, vault, settings), new ForkedCopyInspector(workers, vault, settings));
    }

    private static EnvelopeSettings envelopeSettings(
            BackOffice.Ground ground, Authorities authorities, LogReader receipts) {
        var intake = ground.settings().intake();
        // a copy to read may be larger than what it is a copy of
        var largest = 2 * intake.submissionBytes() + (64L << 20) + intake.documents() * (128L << 20);
        return new EnvelopeSettings(
                authorities,
                ground.rules().signatures().judge(),
                SCREENING,
                largest,
                new JournalLogProofs(ground.registers().journal(), receipts));
    }

    private static Inbox inbox(BackOffice.Ground ground, BackOffice back, Authorities authorities, Clock clock) {
        var registers = ground.registers();
        var books = new Books(
                registers.post().deliveries(),
                registers.intake().submissions(),
                registers.cases().routings(),
                registers.intake().outbox(),
                registers.intake().setAsides(),
                new Books.OnCases(
                        registers.cases().register(),
                        registers.cases().filings(),
                        registers.cases().appeals()));
        return new Inbox(
                books,
                new Ledger(back.transactions(), registers.journal(), clock),
                new CmsSealedEnvelopes(ground.foundations().vault(), authorities, ReceiverOffice.choice(), clock),
                ReceiverOffice.receivers(authorities));
    }

    /** The folder everything of this gateway lies in. */
    Path home() {
        return running.parts().ground().settings().files().home();
    }
}
