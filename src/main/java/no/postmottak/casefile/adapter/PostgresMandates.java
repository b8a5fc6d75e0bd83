package no.postmottak.casefile.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.Mandate;
import no.postmottak.casefile.MandateId;
import no.postmottak.casefile.Mandates;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.VerifiedContact;
import no.postmottak.store.adapter.SealedRows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Mandates in PostgreSQL, sealed, found by case and by a keyed pseudonym of whoever holds them. */
public final class PostgresMandates implements Mandates {

    private final Jdbi jdbi;
    private final SealedRows sealed;

    public PostgresMandates(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
    }

    @Override
    public void enter(Mandate mandate) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into mandate (id, case_file_id, holder_index, confirmed_at, sealed)
                        values (:id, :case, :holder, :at, :sealed)
                        """)
                .bind("id", mandate.id().value())
                .bind("case", mandate.caseFile().value())
                .bind("holder", mandate.holder().person().map(this::index))
                .bind("at", mandate.confirmed().at())
                .bind("sealed", seal(mandate))
                .execute());
    }

    @Override
    public Optional<Mandate> byId(MandateId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, sealed from mandate where id = :id")
                .bind("id", id.value())
                .map((row, context) -> mandate(row))
                .findOne());
    }

    @Override
    public List<Mandate> on(CaseFileId caseFile) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, sealed from mandate where case_file_id = :case order by confirmed_at, id")
                .bind("case", caseFile.value())
                .map((row, context) -> mandate(row))
                .list());
    }

    @Override
    public List<Mandate> heldBy(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, sealed from mandate where holder_index = :holder order by confirmed_at, id")
                .bind("holder", index(person))
                .map((row, context) -> mandate(row))
                .list());
    }

    @Override
    public boolean identify(MandateId id, PersonId holder, Optional<VerifiedContact> contact) {
        return jdbi.inTransaction(handle -> {
            var running = running(handle, id);
            running.map(mandate -> mandate.heldBy(mandate.holder().knownAs(holder, contact)))
                    .ifPresent(known -> handle.createUpdate(
                                    "update mandate set holder_index = :holder, sealed = :sealed where id = :id")
                            .bind("holder", index(holder))
                            .bind("sealed", seal(known))
                            .bind("id", id.value())
                            .execute());
            return running.isPresent();
        });
    }

    @Override
    public boolean end(MandateId id, Mandate.Ended ending) {
        return jdbi.inTransaction(handle -> {
            var running = running(handle, id);
            running.ifPresent(
                    mandate -> handle.createUpdate("update mandate set ended_at = :at, sealed = :sealed where id = :id")
                            .bind("at", ending.at())
                            .bind("sealed", seal(mandate.endedBy(ending)))
                            .bind("id", id.value())
                            .execute());
            return running.isPresent();
        });
    }

    private Optional<Mandate> running(Handle handle, MandateId id) {
        return handle.createQuery("select id, sealed from mandate where id = :id and ended_at is null for update")
                .bind("id", id.value())
                .map((row, context) -> mandate(row))
                .findOne();
    }

    private byte[] seal(Mandate mandate) {
        return sealed.seal(mandate, Mandate.class, row(mandate.id().value()));
    }

    private Mandate mandate(ResultSet row) throws SQLException {
        return sealed.open(row.getBytes("sealed"), Mandate.class, row(row.getObject("id", UUID.class)));
    }

    private byte[] index(PersonId person) {
        return sealed.index(person.value(), "person");
    }

    private static String row(UUID id) {
        return "mandate:" + id;
    }
}
