package no.postmottak.web.login.adapter;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.web.login.LoginAttempt;
import no.postmottak.web.login.LoginAttempts;
import no.postmottak.web.login.Secret;
import org.jdbi.v3.core.Jdbi;

/** Login attempts in PostgreSQL, sealed, found by the digest of their state. */
public final class PostgresLoginAttempts implements LoginAttempts {

    private final Jdbi jdbi;
    private final SealedRows sealed;

    public PostgresLoginAttempts(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
    }

    @Override
    public void enter(LoginAttempt attempt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into login_attempt (state_digest, begun_at, sealed) values (:digest, :at, :sealed)
                        """)
                .bind("digest", attempt.state().digest())
                .bind("at", attempt.begunAt())
                .bind("sealed", sealed.seal(attempt, LoginAttempt.class, row(attempt.state())))
                .execute());
    }

    @Override
    public Optional<LoginAttempt> take(Secret state) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "delete from login_attempt where state_digest = :digest returning sealed")
                        .bind("digest", state.digest())
                        .mapTo(byte[].class)
                        .findOne())
                .map(row -> sealed.open(row, LoginAttempt.class, row(state)));
    }

    @Override
    public void forgetBefore(Instant instant) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from login_attempt where begun_at < :instant")
                .bind("instant", instant)
                .execute());
    }

    private static String row(Secret state) {
        return "login_attempt:" + HexFormat.of().formatHex(state.digest());
    }
}
