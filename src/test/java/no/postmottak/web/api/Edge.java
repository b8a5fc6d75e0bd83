package no.postmottak.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.postmottak.admission.adapter.PostgresAssessments;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
import no.postmottak.filing.adapter.PostgresFilings;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.reading.adapter.PostgresFactsRecords;
import no.postmottak.routing.adapter.PostgresRoutings;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.IntakeLimits;
import no.postmottak.submission.Keeping;
import no.postmottak.submission.adapter.JwsReceipts;
import no.postmottak.submission.adapter.PostgresOutbox;
import no.postmottak.submission.adapter.PostgresSubmissions;
import no.postmottak.vault.Vault;
import no.postmottak.vault.adapter.DiskVault;
import no.postmottak.web.Doorkeeper;
import no.postmottak.web.Endpoints;
import no.postmottak.web.EnglishProblems;
import no.postmottak.web.ProblemDesk;
import no.postmottak.web.ProblemPages;
import no.postmottak.web.Sessions;
import no.postmottak.web.Visitor;
import no.postmottak.web.WebServer;
import no.postmottak.web.WebSettings;
import no.postmottak.web.intake.SubmissionDoor;
import no.postmottak.web.status.Statuses;

/** The whole edge in this JVM, over a real vault and a real database, with logins made by the test. */
final class Edge implements AutoCloseable {

    static final IntakeLimits LIMITS = new IntakeLimits(20_000_000, 30_000_000, 5);
    static final ObjectMapper JSON = new ObjectMapper();
    static final WebSettings SETTINGS = new WebSettings(
            "127.0.0.1", 0, URI.create("http://send.example.no"), new WebSettings.Management("127.0.0.1", 0));

    final Path vaultFolder;
    final Keyring keyring;
    final Vault vault;
    final PostgresSubmissions submissions;
    final PostgresOutbox outbox;
    final PostgresCaseFiles caseFiles;
    final PostgresFilings filings;
    final PostgresFactsRecords facts;
    final PostgresAssessments assessments;
    final PostgresJournal journal;
    final PostgresRoutings routings;
    final SignatureJudge judge = new SignatureJudge(new SignaturePolicy(0.9, 0.1));
    final WebServer server;
    final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Sessions.Session> sessions = new ConcurrentHashMap<>();
    private final Map<String, Visitor> tokens = new ConcurrentHashMap<>();

    Edge(Path folder, IntakeLimits limits, long reserve) throws IOException {
        vaultFolder = Files.createDirectories(folder.resolve("vault"));
        keyring = Keyrings.in(Files.createDirectories(folder.resolve("keys")));
        vault = DiskVault.open(vaultFolder, reserve, keyring);
        var jdbi = TestDatabase.shared().jdbi();
        var sealed = TestDatabase.sealed();
        submissions = new PostgresSubmissions(jdbi, sealed);
        outbox = new PostgresOutbox(jdbi, Duration.ofMinutes(5));
        caseFiles = new PostgresCaseFiles(jdbi, sealed);
        filings = new PostgresFilings(jdbi);
        facts = new PostgresFactsRecords(jdbi, sealed);
        assessments = new PostgresAssessments(jdbi, sealed);
        journal = new PostgresJournal(jdbi);
        routings = new PostgresRoutings(jdbi);
        var receipts = new JwsReceipts(keyring, SETTINGS.publicAddress().toString());
        var keeping = new Keeping(
                new Keeping.Room(vault, limits),
                new Keeping.Desk(new JdbiTransactions(jdbi), submissions, outbox, journal, receipts),
                Clock.systemUTC(),
                new SecureRandom());
        var door = new SubmissionDoor(keeping, limits, () -> {});
        server = server(List.of(
                new SubmissionEndpoints(door, statuses(), SETTINGS),
                new KeyEndpoints(keyring),
                new OpenApiEndpoints()));
    }

    static Edge open(Path folder) throws IOException {
        return new Edge(folder, LIMITS, 1);
    }

    Statuses statuses() {
        return new Statuses(
                new Statuses.Seen(submissions, facts, assessments, journal),
                new Statuses.Onwards(caseFiles, filings, routings),
                judge);
    }

    private WebServer server(List<Endpoints> rooms) {
        var reception = new WebServer.Reception(
                new Doorkeeper(
                        this::session, bearer -> Optional.ofNullable(tokens.get(bearer)), SETTINGS.publicAddress()),
                new ProblemDesk(ProblemPages.PLAIN, new EnglishProblems()));
        return new WebServer(SETTINGS, reception, rooms, Clock.systemUTC()).start();
    }

    private Optional<Sessions.Session> session(Context ctx) {
        return Optional.ofNullable(ctx.cookie("session")).map(sessions::get);
    }

    void logIn(String session, Visitor visitor) {
        sessions.put(session, new Sessions.Session(visitor, "token-of-" + session));
    }

    void accept(String token, Visitor visitor) {
        tokens.put(token, visitor);
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    HttpResponse<String> post(Multipart body, String... headers) {
        var request = to(SubmissionEndpoints.PATH)
                .header("Content-Type", Multipart.TYPE)
                .POST(HttpRequest.BodyPublishers.ofInputStream(body::stream));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException notJson) {
            throw new AssertionError("not JSON: " + response.body(), notJson);
        }
    }

    /** How many objects lie in the vault, finished or not. */
    long objectsKept() throws IOException {
        try (Stream<Path> all = Files.walk(vaultFolder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
