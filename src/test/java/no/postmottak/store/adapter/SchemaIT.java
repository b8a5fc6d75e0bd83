package no.postmottak.store.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

class SchemaIT {

    /** The migration tool's own table is the only one that is not ours. */
    private static final String TABLES = """
            select oid, relname from pg_class
            where relkind in ('r', 'p', 'v', 'm') and relnamespace = 'public'::regnamespace
              and relname <> 'flyway_schema_history'""";

    @Test
    void everyTableAndColumnSaysWhatItIs() {
        TestDatabase.shared().jdbi().useHandle(handle -> {
            assertThat(handle.createQuery("select count(*) from (" + TABLES + ") as ours")
                            .mapTo(Long.class)
                            .one())
                    .isGreaterThan(15);
            assertThat(silentTables(handle)).isEmpty();
            assertThat(silentColumns(handle)).isEmpty();
        });
    }

    @Test
    void aTableThatSaysNothingIsFound() {
        TestDatabase.shared().jdbi().useTransaction(handle -> {
            handle.execute("create table silent (number int, told int)");
            handle.execute("comment on column silent.told is ' '");
            handle.execute("comment on column silent.number is 'A number.'");

            assertThat(silentTables(handle)).containsExactly("silent");
            assertThat(silentColumns(handle)).containsExactly("silent.told");
            handle.rollback();
        });
    }

    private static List<String> silentTables(Handle handle) {
        return handle.createQuery("select relname from (" + TABLES
                        + ") as ours where coalesce(trim(obj_description(oid, 'pg_class')), '') = '' order by 1")
                .mapTo(String.class)
                .list();
    }

    private static List<String> silentColumns(Handle handle) {
        return handle.createQuery("select relname || '.' || attname from (" + TABLES + ") as ours"
                        + " join pg_attribute on attrelid = oid and attnum > 0 and not attisdropped"
                        + " where coalesce(trim(col_description(oid, attnum)), '') = '' order by 1")
                .mapTo(String.class)
                .list();
    }
}
