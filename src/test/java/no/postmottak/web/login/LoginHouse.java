package no.postmottak.web.login;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Journal;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.web.Access;
import no.postmottak.web.Doorkeeper;
import no.postmottak.web.Endpoint;
import no.postmottak.web.EnglishProblems;
import no.postmottak.web.ProblemDesk;
import no.postmottak.web.ProblemPages;
import no.postmottak.web.Tokens;
import no.postmottak.web.Visit;
import no.postmottak.web.WebServer;
import no.postmottak.web.WebSettings;
import no.postmottak.web.login.adapter.NimbusIdentityProvider;
import no.postmottak.web.login.adapter.PostgresLoginAttempts;
import no.postmottak.web.login.adapter.PostgresSessions;
import no.postmottak.web.login.demo.DemoIssuer;
import no.postmottak.web.login.demo.DemoPerson;
import no.postmottak.web.pages.Addresses;

/** A door with nothing behind it but logging in, with the demo issuer and a real database. */
final class LoginHouse implements AutoCloseable {

    private final DemoIssuer issuer;
    private final WebServer server;
    private final URI address;

    private LoginHouse(DemoIssuer issuer, WebServer server, URI address) {
        this.issuer = issuer;
        this.server = server;
        this.address = address;
    }

    static LoginHouse open(Path folder, String level) {
        var port = freePort();
        var address = URI.create("http://localhost:" + port);
        var issuer = DemoIssuer.start(0, List.of(), address.toString());
        var settings = new LoginSettings(issuer.people(), "postmottak", Optional.empty(), address, Set.of(level));
        var sealed = new SealedRows(Keyrings.in(newFolder(folder)));
        var jdbi = TestDatabase.shared().jdbi();
        var sessions = new PostgresSessions(jdbi, sealed);
        var book = new Logins.Book(new PostgresLoginAttempts(jdbi, sealed), sessions, new NoJournal());
        var clock = Clock.systemUTC();
        var logins = new Logins(new NimbusIdentityProvider(settings), book, SessionTimes.USUAL, clock);
        var cookies = new Cookies(address);
        var tokens = new FormTokens(cookies);
        var access = new CookieSessions.Access(cookies, grants(), SessionTimes.USUAL);
        var found = new CookieSessions(sessions, access, tokens, clock);
        var endpoints = new LoginEndpoints(logins, found, cookies, Addresses::isOurs);
        var server = new WebServer(
                new WebSettings("localhost", port, address, new WebSettings.Management("localhost", 0)),
                new WebServer.Reception(
                        new Doorkeeper(found, Tokens.NONE, address),
                        new ProblemDesk(ProblemPages.PLAIN, new EnglishProblems())),
                List.of(endpoints, LoginHouse::mirrors),
                clock);
        return new LoginHouse(issuer, server.start(), address);
    }

    Browser browser() {
        return new Browser(address);
    }

    String everythingStored() {
        return TestDatabase.shared()
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select sealed || token_digest from web_session union all select sealed from login_attempt")
                        .mapTo(byte[].class)
                        .list())
                .stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        server.close();
        issuer.close();
    }

    private static List<Endpoint> mirrors() {
        return List.of(
                Endpoint.get("/", Access.ANYONE, LoginHouse::who),
                Endpoint.get("/who", Access.ANYONE, LoginHouse::who),
                Endpoint.get(
                        "/token",
                        Access.ANYONE,
                        ctx -> ctx.result(Visit.csrfToken(ctx).orElse(""))));
    }

    private static void who(Context ctx) {
        var visitor = Visit.visitor(ctx);
        var roles = new TreeSet<String>();
        visitor.roles().forEach(role -> roles.add(role.name()));
        ctx.result(visitor.name() + " " + roles);
    }

    private static Grants grants() {
        return new Grants(Arrays.stream(DemoPerson.values())
                .flatMap(person -> person.grant().stream())
                .toList());
    }

    private static Path newFolder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private record NoJournal() implements Journal {
        @Override
        public void append(Entry entry) {}

        @Override
        public List<Entry> of(java.util.UUID subject) {
            return List.of();
        }
    }
}
