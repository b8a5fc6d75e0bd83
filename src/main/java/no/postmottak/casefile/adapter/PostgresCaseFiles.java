package no.postmottak.casefile.adapter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.CaseNumber;
import no.postmottak.casefile.CaseRegister;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.Representative;
import no.postmottak.store.adapter.SealedRows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Case files in PostgreSQL: sealed, found by keyed pseudonyms of DUF numbers and persons. */
public final class PostgresCaseFiles implements CaseRegister {

    private static final String COLUMNS = "select case_file.id, case_file.sealed from case_file ";

    private final Jdbi jdbi;
    private final SealedRows sealed;

    public PostgresCaseFiles(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
    }

    @Override
    public Optional<CaseFile> byDufNumber(DufNumber number) {
        return jdbi.withHandle(handle -> byNumber(handle, number));
    }

    @Override
    public Optional<CaseFile> byId(CaseFileId id) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + "where id = :id")
                .bind("id", id.value())
                .map((row, context) -> caseFile(row.getObject("id", UUID.class), row.getBytes("sealed")))
                .findOne());
    }

    @Override
    public List<CaseFile> byCaseNumber(CaseNumber number) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        COLUMNS
                                + "join case_file_case_number on case_file_id = id where case_number_index = :number order by id")
                .bind("number", index(number))
                .map((row, context) -> caseFile(row.getObject("id", UUID.class), row.getBytes("sealed")))
                .list());
    }

    @Override
    public List<CaseFile> concerning(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        COLUMNS + "join case_file_person on case_file_id = id where person_index = :person order by id")
                .bind("person", index(person))
                .map((row, context) -> caseFile(row.getObject("id", UUID.class), row.getBytes("sealed")))
                .list());
    }

    @Override
    public CaseFile enter(CaseFile told) {
        return jdbi.inTransaction(handle -> {
            var known = told.dufNumbers().stream()
                    .flatMap(number -> byNumber(handle, number).stream())
                    .findFirst();
            var entered = known.map(file -> withId(told, file.id())).orElse(told);
            write(handle, entered);
            return entered;
        });
    }

    private void write(Handle handle, CaseFile file) {
        var id = file.id().value();
        handle.createUpdate("""
                        insert into case_file (id, sealed) values (:id, :sealed)
                        on conflict (id) do update set sealed = excluded.sealed
                        """)
                .bind("id", id)
                .bind("sealed", sealed.seal(file, CaseFile.class, "case:" + id))
                .execute();
        handle.execute("delete from case_file_number where case_file_id = ?", id);
        handle.execute("delete from case_file_person where case_file_id = ?", id);
        handle.execute("delete from case_file_case_number where case_file_id = ?", id);
        CaseNumber.parse(file.caseNumber())
                .ifPresent(
                        number -> handle.execute("insert into case_file_case_number values (?, ?)", index(number), id));
        file.dufNumbers()
                .forEach(number -> handle.execute("insert into case_file_number values (?, ?)", index(number), id));
        persons(file)
                .distinct()
                .forEach(person -> handle.execute(
                        "insert into case_file_person values (?, ?, ?)", index(person), id, acts(file, person)));
    }

    private Optional<CaseFile> byNumber(Handle handle, DufNumber number) {
        return handle.createQuery(COLUMNS + "join case_file_number on case_file_id = id where duf_index = :number")
                .bind("number", index(number))
                .map((row, context) -> caseFile(row.getObject("id", UUID.class), row.getBytes("sealed")))
                .findOne();
    }

    private CaseFile caseFile(UUID id, byte[] content) {
        return sealed.open(content, CaseFile.class, "case:" + id);
    }

    private static CaseFile withId(CaseFile told, CaseFileId id) {
        return new CaseFile(
                id,
                told.caseNumber(),
                told.dufNumbers(),
                told.people(),
                told.decisions(),
                told.holder(),
                told.isProtectionCase());
    }

    private static Stream<PersonId> persons(CaseFile file) {
        return Stream.concat(
                file.people().applicants().stream().flatMap((Party party) -> party.person().stream()),
                file.people().representatives().stream().flatMap((Representative agent) -> agent.person().stream()));
    }

    private static boolean acts(CaseFile file, PersonId person) {
        return file.people().representatives().stream()
                .anyMatch(agent -> agent.person().filter(person::equals).isPresent());
    }

    private byte[] index(DufNumber number) {
        return sealed.index(number.digits(), "duf");
    }

    private byte[] index(CaseNumber number) {
        return sealed.index(number.year() + "/" + number.sequence(), "case-number");
    }

    private byte[] index(PersonId person) {
        return sealed.index(person.value(), "person");
    }
}
