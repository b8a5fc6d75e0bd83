package no.postmottak.web.login;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;

/** Begins and ends logins and sessions, and writes both down; a session never survives a new login. */
public final class Logins {

    private final IdentityProvider provider;
    private final Book book;
    private final SessionTimes times;
    private final Clock clock;

    /** Where logins and sessions are kept, and what is written of them. */
    public record Book(LoginAttempts attempts, OpenSessions sessions, Journal journal) {}

    /** A session that has just begun: the secret for the browser, and where the person wanted to go. */
    record Begun(Secret token, String to) {}

    public Logins(IdentityProvider provider, Book book, SessionTimes times, Clock clock) {
        this.provider = provider;
        this.book = book;
        this.times = times;
        this.clock = clock;
    }

    LoginAttempt begin(String to) {
        forgetOld();
        var attempt = LoginAttempt.begin(to, clock.instant());
        book.attempts().enter(attempt);
        return attempt;
    }

    String addressOf(LoginAttempt attempt) {
        return provider.loginAddress(attempt).toString();
    }

    /** Ends an attempt with a new session; the browser's earlier one is closed. */
    Begun finish(Secret state, String code, Optional<OpenSession> earlier) {
        var attempt = book.attempts()
                .take(state)
                .filter(begun -> clock.instant().isBefore(begun.begunAt().plus(times.attempt())))
                .orElseThrow(() -> new LoginRefused("the login is unknown or took too long"));
        var identity = provider.identify(attempt, code);
        earlier.ifPresent(this::close);
        var now = clock.instant();
        var session = new OpenSession(UUID.randomUUID(), identity, Secret.draw(), now, now);
        var token = Secret.draw();
        book.sessions().open(token, session);
        note(session, Event.LOGGED_IN, now);
        return new Begun(token, attempt.to());
    }

    void close(OpenSession session) {
        book.sessions().close(session.id());
        note(session, Event.LOGGED_OUT, clock.instant());
    }

    private void forgetOld() {
        var now = clock.instant();
        book.attempts().forgetBefore(now.minus(times.attempt()));
        book.sessions().forgetBefore(now.minus(times.idle()), now.minus(times.absolute()));
    }

    private void note(OpenSession session, Event event, Instant at) {
        book.journal().append(new Entry(session.id(), event, "PERSON", at, Map.of()));
    }
}
