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
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.submission.IntakeLimits;
import no.postmottak.vault.Vault;
import no.postmottak.vault.adapter.DiskVault;
import no.postmottak.web.Doorkeeper;
import no.postmottak.web.EnglishProblems;
import no.postmottak.web.ProblemDesk;
import no.postmottak.web.ProblemPages;
import no.postmottak.web.Sessions;
import no.postmottak.web.Visitor;
import no.postmottak.web.WebServer;
import no.postmottak.web.WebSettings;

/** The whole edge in this JVM, over a real vault and a real database, with logins made by the test. */
final class Edge implements AutoCloseable {

    static final IntakeLimits LIMITS = new IntakeLimits(20_000_000, 30_000_000, 5);
    static final ObjectMapper JSON = new ObjectMapper();
    static final WebSettings SETTINGS = new WebSettings(
            "127.0.0.1", 0, URI.create("http://send.example.no"), new WebSettings.Management("127.0.0.1", 0));

    final Path vaultFolder;
    final Keyring keyring;
    final Vault vault;
    final Tables tables;
    final Rooms rooms;
    final WebServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Sessions.Session> sessions = new ConcurrentHashMap<>();
    private final Map<String, Visitor> tokens = new ConcurrentHashMap<>();

    Edge(Path folder, IntakeLimits limits, long reserve) throws IOException {
        this(folder, limits, reserve, new Tables());
    }

    Edge(Path folder, IntakeLimits limits, long reserve, Tables tables) throws IOException {
        this.tables = tables;
        vaultFolder = Files.createDirectories(folder.resolve("vault"));
        keyring = Keyrings.in(Files.createDirectories(folder.resolve("keys")));
        vault = DiskVault.open(vaultFolder, reserve, keyring);
        rooms = new Rooms(tables, vault, keyring, limits);
        var reception = new WebServer.Reception(
                new Doorkeeper(
                        this::session, bearer -> Optional.ofNullable(tokens.get(bearer)), SETTINGS.publicAddress()),
                new ProblemDesk(ProblemPages.PLAIN, new EnglishProblems()));
        var all = Stream.concat(rooms.all.stream(), Stream.of(new BrokenRoom())).toList();
        server = new WebServer(SETTINGS, reception, all, Clock.systemUTC()).start();
    }

    static Edge open(Path folder) throws IOException {
        return new Edge(folder, LIMITS, 1);
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

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(60));
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

    HttpResponse<String> get(String path, String... headers) {
        var request = to(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> json(String method, String path, String body, String... headers) {
        var request = to(path).header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a letter in. */
    HttpResponse<String> post(Multipart body, String... headers) {
        return parts(SubmissionEndpoints.PATH, body, headers);
    }

    HttpResponse<String> parts(String path, Multipart body, String... headers) {
        var request = to(path).header("Content-Type", Multipart.TYPE)
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
