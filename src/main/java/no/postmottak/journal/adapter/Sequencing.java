package no.postmottak.journal.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.postmottak.journal.GrowingTree;
import no.postmottak.journal.Leaf;
import no.postmottak.journal.LogName;
import no.postmottak.journal.Subtrees.Place;
import no.postmottak.journal.TreeHash;
import org.jdbi.v3.core.Handle;

/** One transaction of the sequencer: nobody else gives places until it ends. */
final class Sequencing {

    /** Any number that no other lock of this database has. */
    private static final long LOCK = 0x6A6F75726E616CL;

    private final Handle handle;
    private final LogName log;
    private final List<Map.Entry<Place, TreeHash>> nodes = new ArrayList<>();
    private final GrowingTree tree;

    /** An entry, and the number it is found by. */
    private record Waiting(long number, Leaf leaf) {}

    Sequencing(Handle handle, LogName log) {
        this.handle = handle;
        this.log = log;
        handle.execute("select pg_advisory_xact_lock(?)", LOCK);
        this.tree = GrowingTree.of(
                PostgresJournalLog.size(handle, log),
                place -> PostgresJournalLog.at(handle, log, place),
                (place, hash) -> nodes.add(Map.entry(place, hash)));
    }

    int sequence(int atMost) {
        var waiting = waiting(atMost);
        if (!waiting.isEmpty()) {
            enterLeaves(waiting);
            enterNodes();
        }
        return waiting.size();
    }

    /** What is not committed yet is not seen, and gets its place later. */
    private List<Waiting> waiting(int atMost) {
        return handle.createQuery("""
                        with taken as (
                            delete from journal_waiting where log = :log and number in
                                (select number from journal_waiting where log = :log order by number limit :atMost)
                            returning number)
                        select journal.* from journal join taken using (number) order by number
                        """)
                .bind("log", log.word())
                .bind("atMost", atMost)
                .map((row, context) -> new Waiting(row.getLong("number"), PostgresJournalLog.leaf(row)))
                .list();
    }

    private void enterLeaves(List<Waiting> entries) {
        var batch = handle.prepareBatch(
                "insert into journal_leaf (log, position, number, hash) values (:log, :position, :number, :hash)");
        for (var entry : entries) {
            var hash = entry.leaf().hash();
            batch.bind("log", log.word())
                    .bind("position", tree.size())
                    .bind("number", entry.number())
                    .bind("hash", hash.bytes())
                    .add();
            tree.add(hash);
        }
        batch.execute();
    }

    private void enterNodes() {
        if (nodes.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(
                "insert into journal_node (log, level, position, hash) values (:log, :level, :position, :hash)");
        nodes.forEach(node -> batch.bind("log", log.word())
                .bind("level", node.getKey().level())
                .bind("position", node.getKey().position())
                .bind("hash", node.getValue().bytes())
                .add());
        batch.execute();
    }
}
