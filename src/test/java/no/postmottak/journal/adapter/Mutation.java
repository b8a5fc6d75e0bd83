package no.postmottak.journal.adapter;

import java.util.Random;
import org.jdbi.v3.core.Handle;

/** A way to change a journal, for somebody whom no trigger stops. */
enum Mutation {
    ACTOR("update journal set actor = actor || 'x' where number = :number"),
    EVENT("update journal set event = case event when 'READ' then 'FILED' else 'READ' end where number = :number"),
    UNKNOWN_EVENT("update journal set event = 'LOST' where number = :number"),
    SUBJECT("update journal set subject = gen_random_uuid() where number = :number"),
    A_MICROSECOND("update journal set at = at + interval '1 microsecond' where number = :number"),
    A_DETAIL("update journal set details = jsonb_set(details, '{number}', '\"no\"') where number = :number"),
    A_DETAIL_AS_A_NUMBER(
            "update journal set details = jsonb_build_object('number', (details->>'number')::int) where number = :number"),
    A_DETAIL_MORE("update journal set details = details || '{\"more\": \"\"}' where number = :number"),
    NO_DETAILS("update journal set details = '{}' where number = :number"),
    DETAILS_OF_ANOTHER_SHAPE("update journal set details = '[[]]' where number = :number"),
    GONE("delete from journal where number = :number"),
    GONE_WITH_ITS_PLACE("with gone as (delete from journal where number = :number returning number)"
            + " delete from journal_leaf where number in (select number from gone)"),
    PLACE_GONE("delete from journal_leaf where number = :number"),
    LAST_ONES_GONE("with gone as (delete from journal where number > :number returning number)"
            + " delete from journal_leaf where number in (select number from gone)"),
    LAST_ONES_GONE_WITH_CHECKPOINTS("with gone as (delete from journal where number > :number returning number),"
            + " unsigned as (delete from journal_checkpoint where size > :number)"
            + " delete from journal_leaf where number in (select number from gone)"),
    EXCHANGED("update journal set actor = 'x' || actor where number in (:number, :other)"),
    PLACES_EXCHANGED("update journal_leaf set number = -number where number in (:number, :other);"
            + "update journal_leaf set number = :other + :number + number where number < 0"),
    HASH("update journal_leaf set hash = set_byte(hash, 7, 255 - get_byte(hash, 7)) where number = :number"),
    NODE("update journal_node set hash = set_byte(hash, 7, 255 - get_byte(hash, 7))"
            + " where level = 1 and position = :number / 2 - 1"),
    NODE_GONE("delete from journal_node where level = 1 and position = :number / 2 - 1"),
    TOP_NODE("update journal_node set hash = sha256('x') where level = 9"),
    CHECKPOINT_ROOT("update journal_checkpoint set root = sha256('x') where size = " + Mutation.A_CHECKPOINT),
    CHECKPOINT_SIGNED("update journal_checkpoint set signed = overlay(signed placing 'AAAA' from 150 for 4)"
            + " where size = " + Mutation.A_CHECKPOINT),
    CHECKPOINT_MOVED("update journal_checkpoint set size = size + 1 where size = " + Mutation.A_CHECKPOINT),
    LEFT_OUT("insert into journal (subject, event, actor, at, details)"
            + " values (gen_random_uuid(), 'READ', 'gateway', now(), '{}')"),
    PUT_IN_BETWEEN("update journal_leaf set position = position + 10000 where number >= :number;"
            + "insert into journal_leaf (log, position, number, hash) select log, position - 10000, -1, hash"
            + " from journal_leaf where number = :number");

    static final String A_CHECKPOINT = "(select size from journal_checkpoint order by size offset :number % 9 limit 1)";

    private final String sql;

    Mutation(String sql) {
        this.sql = sql;
    }

    void on(Handle handle, Random random, int entries) {
        // neighbours differ, since each entry has a number of its own among its details
        var number = 3 + random.nextInt(entries - 10);
        for (var statement : sql.split(";")) {
            var changed = handle.createUpdate(statement);
            if (statement.contains(":number")) {
                changed.bind("number", number);
            }
            if (statement.contains(":other")) {
                changed.bind("other", number + 1);
            }
            if (changed.execute() == 0) {
                throw new IllegalStateException(this + " changed nothing");
            }
        }
    }
}
