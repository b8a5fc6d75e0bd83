package no.postmottak.journal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.postmottak.journal.Event;
import no.postmottak.journal.JournalLog;
import no.postmottak.journal.LogName;
import no.postmottak.journal.LogReader;
import no.postmottak.journal.SecondPlaceAway;
import no.postmottak.journal.TreeHash;
import no.postmottak.store.adapter.AnotherDatabase;
import no.postmottak.store.adapter.Database;
import no.postmottak.store.adapter.JdbiTransactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresJournalLogIT {

    @TempDir
    Path folder;

    private Database database;
    private JournalRoom room;

    @BeforeEach
    void open() {
        database = AnotherDatabase.empty().open();
        room = new JournalRoom(database.jdbi(), LogName.JOURNAL, folder.resolve("copies"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsWrittenWaitsForItsPlaceAndGetsItOnce() {
        var first = room.write(Event.RECEIVED, "1");
        var second = room.write(Event.READ, "2");

        assertThat(room.log.waiting()).isEqualTo(2);
        assertThat(room.log.sequence(10)).isEqualTo(2);
        assertThat(room.log.sequence(10)).isZero();
        assertThat(room.log.from(0, 10))
                .extracting(placed -> placed.leaf().subject())
                .containsExactly(first, second);
        assertThat(room.log.from(0, 10)).extracting(JournalLog.Placed::position).containsExactly(0L, 1L);
        assertThat(room.log.waiting()).isZero();
    }

    @Test
    void whatIsRolledBackNeverWaits() {
        var transactions = new JdbiTransactions(database.jdbi());

        assertThatThrownBy(() -> transactions.inOne(() -> {
                    room.write(Event.READ, "1");
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");

        assertThat(room.log.waiting()).isZero();
    }

    @Test
    void theLogOfReceiptsTellsOfNothingElse() {
        var receipts = new JournalRoom(database.jdbi(), LogName.RECEIPTS, folder.resolve("receipts"));
        var received = room.write(Event.RECEIVED, "1");
        room.write(Event.FILED, "2");
        var later = room.write(Event.RECEIVED, "3");
        receipts.keeper(JournalRoom.at(JournalRoom.NOON)).look();

        var proof = new LogReader(receipts.log).proofOf(later, Event.RECEIVED).orElseThrow();

        assertThat(receipts.log.from(0, 10))
                .extracting(placed -> placed.leaf().subject())
                .containsExactly(received, later);
        assertThat(proof.inclusion().position()).isOne();
        assertThat(proof.checkpoint().checkpoint().size()).isEqualTo(2);
        assertThat(proof.inclusion()
                        .holds(
                                TreeHash.ofLeaf(proof.entry()),
                                proof.checkpoint().checkpoint().root()))
                .isTrue();
    }

    @Test
    void manyWriteAndManySequencersGivePlacesWithoutGaps() throws Exception {
        try (var people = Executors.newFixedThreadPool(4)) {
            var work = IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(person -> () -> {
                        for (var number = 0; number < 50; number++) {
                            room.write(Event.READ, Integer.toString(number));
                            room.log.sequence(7);
                        }
                        return person;
                    })
                    .toList();
            for (var done : people.invokeAll(work)) {
                done.get();
            }
        }
        room.keeper(JournalRoom.at(JournalRoom.NOON)).look();

        var result = room.audit();

        assertThat(result.faults()).isEmpty();
        assertThat(result.vouched()).isEqualTo(200);
    }

    @Test
    void aCheckpointIsSignedAsOftenAsPromisedAndNotOftener() {
        room.write(Event.READ, "1");
        room.keeper(JournalRoom.at(JournalRoom.NOON)).look();
        room.write(Event.READ, "2");
        room.keeper(JournalRoom.at(JournalRoom.NOON.plus(JournalRoom.EVERY).minusMillis(1)))
                .look();
        var before = room.log.latest().orElseThrow().checkpoint();
        room.keeper(JournalRoom.at(JournalRoom.NOON.plus(JournalRoom.EVERY))).look();

        assertThat(before.size()).isOne();
        assertThat(room.log.latest().orElseThrow().checkpoint().size()).isEqualTo(2);
        assertThat(room.secondPlace.all()).hasSize(2);
    }

    @Test
    void aClockThatWasPutBackDoesNotStopTheSigning() {
        room.write(Event.READ, "1");
        room.keeper(JournalRoom.at(JournalRoom.NOON)).look();
        room.write(Event.READ, "2");
        room.keeper(JournalRoom.at(JournalRoom.NOON.minusSeconds(3600))).look();

        assertThat(room.log.latest().orElseThrow().checkpoint().size()).isEqualTo(2);
    }

    @Test
    void aSecondPlaceThatWasAwayGetsWhatItMissed() throws IOException {
        var place = Files.writeString(folder.resolve("copies"), "a file where the folder should be");
        room.write(Event.READ, "1");
        var keeper = room.keeper(JournalRoom.at(JournalRoom.NOON));

        assertThatThrownBy(keeper::look).isInstanceOf(SecondPlaceAway.class);
        assertThat(keeper.fault()).isEqualTo("SecondPlaceAway");
        Files.delete(place);
        keeper.look();

        assertThat(keeper.fault()).isEmpty();
        assertThat(room.secondPlace.all())
                .containsExactly(room.log.latest().orElseThrow().compact() + "\n");
    }

    @Test
    void entriesOfAnOlderDatabaseAreTakenIn() {
        var older = AnotherDatabase.empty();
        var jdbi = older.asOf("17");
        for (var event : List.of("RECEIVED", "READ", "WEIGHED")) {
            jdbi.useHandle(handle -> handle.execute(
                    "insert into journal (subject, event, actor, at, details) values (gen_random_uuid(), ?, 'gateway',"
                            + " now(), '{\"a\": \"b\"}')",
                    event));
        }

        try (var opened = older.open()) {
            var taken = new JournalRoom(opened.jdbi(), LogName.JOURNAL, folder.resolve("older"));
            taken.keeper(JournalRoom.at(JournalRoom.NOON)).look();

            assertThat(taken.audit().vouched()).isEqualTo(3);
            assertThat(taken.audit().faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal_leaf", "journal_node", "journal_checkpoint"})
    void nothingOfTheLogCanBeChanged(String table) {
        room.write(Event.READ, "1");
        room.write(Event.READ, "2");
        room.keeper(JournalRoom.at(JournalRoom.NOON)).look();

        for (var change : List.of("update " + table + " set log = log", "delete from " + table, "truncate " + table)) {
            assertThatThrownBy(() -> database.jdbi().useHandle(handle -> handle.execute(change)))
                    .hasMessageContaining("the journal is append-only");
        }
    }
}
