package no.postmottak.correspondence.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.PersonId;
import no.postmottak.correspondence.Letter;
import no.postmottak.correspondence.LetterId;
import no.postmottak.correspondence.Letters;
import no.postmottak.store.adapter.SealedRows;
import org.jdbi.v3.core.Jdbi;

/** Letters in PostgreSQL, sealed; their documents lie in the vault. */
public final class PostgresLetters implements Letters {

    private final Jdbi jdbi;
    private final SealedRows sealed;

    public PostgresLetters(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
    }

    @Override
    public void enter(Letter letter) {
        var id = letter.id().value();
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            insert into letter (id, reference, addressee_index, carries_decision, posted_at, sealed,
                                                case_file_id, sent_from)
                            values (:id, :reference, :addressee, :decision, :at, :sealed, :caseFile, :from)
                            """)
                    .bind("id", id)
                    .bind("reference", letter.head().reference().code())
                    .bind("addressee", index(letter.head().addressee()))
                    .bind("decision", letter instanceof Letter.DecisionLetter)
                    .bind("at", letter.head().postedAt())
                    .bind("sealed", sealed.seal(letter, Letter.class, "letter:" + id))
                    .bind("caseFile", letter.head().caseFile().value())
                    .bind("from", letter.head().from().code())
                    .execute();
            letter.enclosed()
                    .forEach(enclosed -> handle.execute(
                            "insert into letter_document values (?, ?)",
                            enclosed.kept().key().hex(),
                            id));
        });
    }

    @Override
    public Optional<Letter> byId(LetterId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, opened_at, sealed from letter where id = :id")
                .bind("id", id.value())
                .map((row, context) -> letter(row))
                .findOne());
    }

    @Override
    public List<Letter> to(PersonId addressee) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, opened_at, sealed from letter
                        where addressee_index = :addressee order by posted_at desc
                        """)
                .bind("addressee", index(addressee))
                .map((row, context) -> letter(row))
                .list());
    }

    @Override
    public List<Letter> unopened(Instant postedBefore, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, opened_at, sealed from letter
                        where opened_at is null and reminded_at is null and posted_at < :before
                        order by posted_at limit :atMost
                        """)
                .bind("before", postedBefore)
                .bind("atMost", atMost)
                .map((row, context) -> letter(row))
                .list());
    }

    @Override
    public boolean reminded(LetterId id, Instant at) {
        var reminded = jdbi.withHandle(handle ->
                handle.createUpdate("""
                        update letter set reminded_at = :at
                        where id = :id and opened_at is null and reminded_at is null
                        """).bind("at", at).bind("id", id.value()).execute());
        return reminded == 1;
    }

    @Override
    public boolean opened(LetterId id, Instant at) {
        var opened = jdbi.withHandle(
                handle -> handle.createUpdate("update letter set opened_at = :at where id = :id and opened_at is null")
                        .bind("at", at)
                        .bind("id", id.value())
                        .execute());
        return opened == 1;
    }

    private Letter letter(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var openedAt = Optional.ofNullable(row.getTimestamp("opened_at")).map(java.sql.Timestamp::toInstant);
        return switch (sealed.open(row.getBytes("sealed"), Letter.class, "letter:" + id)) {
            case Letter.DecisionLetter letter ->
                new Letter.DecisionLetter(letter.id(), letter.head().opened(openedAt), letter.enclosed());
            case Letter.OrdinaryLetter letter ->
                new Letter.OrdinaryLetter(letter.id(), letter.head().opened(openedAt), letter.enclosed());
        };
    }

    private byte[] index(PersonId person) {
        return sealed.index(person.value(), "person");
    }
}
