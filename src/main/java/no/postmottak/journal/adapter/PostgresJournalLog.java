package no.postmottak.journal.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.postmottak.journal.Event;
import no.postmottak.journal.JournalLog;
import no.postmottak.journal.Leaf;
import no.postmottak.journal.LogName;
import no.postmottak.journal.SignedCheckpoint;
import no.postmottak.journal.TreeHash;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The log in PostgreSQL: places, hashes and checkpoints in tables that are added to and never changed. */
public final class PostgresJournalLog implements JournalLog {

    private static final String PLACED = """
            select leaf.position, leaf.hash, journal.*
            from journal_leaf as leaf join journal on journal.number = leaf.number
            where leaf.log = :log
            """;

    private final Jdbi jdbi;
    private final LogName name;
    private final CheckpointRows checkpoints;

    public PostgresJournalLog(Jdbi jdbi, LogName name) {
        this.jdbi = jdbi;
        this.name = name;
        this.checkpoints = new CheckpointRows(jdbi, name);
    }

    @Override
    public LogName name() {
        return name;
    }

    @Override
    public int sequence(int atMost) {
        return jdbi.inTransaction(handle -> new Sequencing(handle, name).sequence(atMost));
    }

    @Override
    public TreeHash at(Place place) {
        return jdbi.withHandle(handle -> at(handle, name, place));
    }

    static TreeHash at(Handle handle, LogName log, Place place) {
        var isLeaf = place.level() == 0;
        var query = isLeaf
                ? handle.createQuery("select hash from journal_leaf where log = :log and position = :position")
                : handle.createQuery(
                                "select hash from journal_node where log = :log and level = :level and position = :position")
                        .bind("level", place.level());
        return query.bind("log", log.word())
                .bind("position", place.position())
                .map((row, context) -> TreeHash.of(row.getBytes("hash")))
                .findOne()
                .orElseThrow(() -> new IllegalStateException("a hash of the log is missing"));
    }

    @Override
    public long size() {
        return jdbi.withHandle(handle -> size(handle, name));
    }

    static long size(Handle handle, LogName log) {
        return count(handle, log, "select coalesce(max(position) + 1, 0) from journal_leaf where log = :log");
    }

    @Override
    public long waiting() {
        return jdbi.withHandle(handle -> count(handle, name, "select count(*) from journal_waiting where log = :log"));
    }

    @Override
    public long leftOut() {
        return jdbi.withHandle(handle -> count(handle, name, """
                select count(*) from journal
                where (:log = 'journal' or event = 'RECEIVED')
                  and not exists (select 1 from journal_leaf as leaf
                                  where leaf.log = :log and leaf.number = journal.number)
                  and not exists (select 1 from journal_waiting as waiting
                                  where waiting.log = :log and waiting.number = journal.number)
                """));
    }

    @Override
    public void keep(SignedCheckpoint checkpoint) {
        checkpoints.keep(checkpoint);
    }

    @Override
    public Optional<SignedCheckpoint> latest() {
        return checkpoints.latest();
    }

    @Override
    public List<SignedCheckpoint> longerThan(long size, int atMost) {
        return checkpoints.longerThan(size, atMost);
    }

    @Override
    public Optional<Placed> first(UUID subject, Event event) {
        return jdbi.withHandle(handle -> handle.createQuery(PLACED
                        + "and journal.subject = :subject and journal.event = :event order by journal.number limit 1")
                .bind("log", name.word())
                .bind("subject", subject)
                .bind("event", event.name())
                .map((row, context) -> placed(row))
                .findOne());
    }

    @Override
    public List<Placed> from(long position, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        PLACED + "and leaf.position >= :position order by leaf.position limit :atMost")
                .bind("log", name.word())
                .bind("position", position)
                .bind("atMost", atMost)
                .map((row, context) -> placed(row))
                .list());
    }

    @Override
    public boolean areStored(Map<Place, TreeHash> hashes) {
        if (hashes.isEmpty()) {
            return true;
        }
        var places = List.copyOf(hashes.keySet());
        var levels = places.stream().map(Place::level).toArray(Integer[]::new);
        var positions = places.stream().map(Place::position).toArray(Long[]::new);
        var stored = jdbi.withHandle(handle -> handle
                .createQuery("""
                        select node.* from unnest(:levels, :positions) as asked (level, position)
                        join journal_node as node using (level, position) where node.log = :log
                        """)
                .bind("log", name.word())
                .bindArray("levels", Integer.class, (Object[]) levels)
                .bindArray("positions", Long.class, (Object[]) positions)
                .map((row, context) -> Map.entry(
                        new Place(row.getInt("level"), row.getLong("position")), TreeHash.of(row.getBytes("hash"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return stored.equals(hashes);
    }

    private static long count(Handle handle, LogName log, String question) {
        return handle.createQuery(question)
                .bind("log", log.word())
                .mapTo(Long.class)
                .one();
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(row.getLong("position"), leaf(row), TreeHash.of(row.getBytes("hash")));
    }

    static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getObject("subject", UUID.class),
                row.getString("event"),
                row.getString("actor"),
                instant(row, "at"),
                Details.asTheyStand(row.getString("details")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
