package no.postmottak.journal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.postmottak.journal.Event;
import no.postmottak.journal.JournalCheck;
import no.postmottak.journal.LogName;
import no.postmottak.store.adapter.AnotherDatabase;
import no.postmottak.store.adapter.Database;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with all rights in the database changes a journal of a thousand entries, in a thousand ways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedJournalIT {

    private static final int ENTRIES = 1_000;
    private static final int MUTATIONS = 1_000;
    private static final List<Event> EVENTS = List.of(Event.values());
    private static final List<Mutation> MUTATED = List.of(Mutation.values());

    private Database database;
    private JournalRoom room;

    @BeforeAll
    void fill(@TempDir Path folder) {
        database = AnotherDatabase.empty().open();
        room = new JournalRoom(database.jdbi(), LogName.JOURNAL, folder);
        for (var number = 0; number < ENTRIES; number++) {
            room.write(EVENTS.get(number % EVENTS.size()), Integer.toString(number));
            if (number % 97 == 0 || number == ENTRIES - 1) {
                room.keeper(JournalRoom.at(JournalRoom.NOON.plus(Duration.ofMinutes(number))))
                        .look();
            }
        }
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void aJournalNobodyTouchedIsSound() {
        var result = room.audit();

        assertThat(result).isEqualTo(new JournalCheck.Result(ENTRIES, ENTRIES, List.of()));
    }

    @Test
    void everyOneOfAThousandMutationsIsFound() {
        var random = new Random(6962);
        var missed = new ArrayList<String>();
        for (var number = 0; number < MUTATIONS; number++) {
            var mutation = MUTATED.get(number % MUTATED.size());
            if (isSoundAfter(handle -> mutation.on(handle, random, ENTRIES))) {
                missed.add(number + " " + mutation);
            }
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void aHistoryWrittenAnewAndSignedWithTheStolenKeyIsFoundByItsCopies() {
        var copies = room.secondPlace.all();
        room.jdbi.useTransaction(handle -> {
            rewrite(handle);

            assertThat(room.audit(copies).isSound()).isFalse();
            // the reason for a second place: without one nothing would be seen
            assertThat(room.audit(List.of()).isSound()).isTrue();
            handle.rollback();
        });
    }

    private void rewrite(Handle handle) {
        handle.execute("set local session_replication_role = replica");
        handle.execute("update journal set actor = 'nobody' where number = 500");
        for (var table : List.of("journal_leaf", "journal_node", "journal_checkpoint")) {
            handle.execute("delete from " + table + " where log = 'journal'");
        }
        handle.execute("insert into journal_waiting (log, number) select 'journal', number from journal");
        handle.execute("set local session_replication_role = origin");
        room.log.sequence(ENTRIES);
        room.log.keep(JournalRoom.checkpoints().sign(room.checkpoint(ENTRIES)));
    }

    private boolean isSoundAfter(java.util.function.Consumer<Handle> mutation) {
        return room.jdbi.inTransaction(handle -> {
            handle.execute("set local session_replication_role = replica");
            mutation.accept(handle);
            var sound = room.audit().isSound();
            handle.rollback();
            return sound;
        });
    }
}
