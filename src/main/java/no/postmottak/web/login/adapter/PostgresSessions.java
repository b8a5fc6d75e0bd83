package no.postmottak.web.login.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.web.login.OpenSession;
import no.postmottak.web.login.OpenSessions;
import no.postmottak.web.login.Secret;
import org.jdbi.v3.core.Jdbi;

/** Sessions in PostgreSQL, sealed, found by the digest of their secret. */
public final class PostgresSessions implements OpenSessions {

    private final Jdbi jdbi;
    private final SealedRows sealed;

    public PostgresSessions(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
    }

    @Override
    public void open(Secret token, OpenSession session) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into web_session (id, token_digest, begun_at, last_used_at, sealed)
                        values (:id, :digest, :begun, :used, :sealed)
                        """)
                .bind("id", session.id())
                .bind("digest", token.digest())
                .bind("begun", session.begunAt())
                .bind("used", session.lastUsedAt())
                .bind("sealed", sealed.seal(session, OpenSession.class, "web_session:" + session.id()))
                .execute());
    }

    @Override
    public Optional<OpenSession> find(Secret token) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, last_used_at, sealed from web_session where token_digest = :digest
                        """)
                .bind("digest", token.digest())
                .map((row, context) -> session(row))
                .findOne());
    }

    @Override
    public void used(UUID id, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("update web_session set last_used_at = :at where id = :id")
                .bind("at", at)
                .bind("id", id)
                .execute());
    }

    @Override
    public void close(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from web_session where id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public void forgetBefore(Instant lastUsed, Instant begun) {
        jdbi.useHandle(
                handle -> handle.createUpdate("delete from web_session where last_used_at < :used or begun_at < :begun")
                        .bind("used", lastUsed)
                        .bind("begun", begun)
                        .execute());
    }

    private OpenSession session(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var kept = sealed.open(row.getBytes("sealed"), OpenSession.class, "web_session:" + id);
        var lastUsed = row.getTimestamp("last_used_at").toInstant();
        return new OpenSession(id, kept.identity(), kept.formToken(), kept.begunAt(), lastUsed);
    }
}
