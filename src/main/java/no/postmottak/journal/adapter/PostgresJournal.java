package no.postmottak.journal.adapter;

import java.util.List;
import java.util.UUID;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import org.jdbi.v3.core.Jdbi;

/** The journal in PostgreSQL, whose triggers refuse every change to what was written. */
public final class PostgresJournal implements Journal {

    private final Jdbi jdbi;

    public PostgresJournal(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void append(Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into journal (subject, event, actor, at, details)
                        values (:subject, :event, :actor, :at, :details::jsonb)
                        """)
                .bind("subject", entry.subject())
                .bind("event", entry.event().name())
                .bind("actor", entry.actor())
                .bind("at", entry.at())
                .bind("details", Details.written(entry.details()))
                .execute());
    }

    @Override
    public List<Entry> of(UUID subject) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from journal where subject = :subject order by number")
                .bind("subject", subject)
                .map((row, context) -> new Entry(
                        subject,
                        Event.valueOf(row.getString("event")),
                        row.getString("actor"),
                        row.getTimestamp("at").toInstant(),
                        Details.read(row.getString("details"))))
                .list());
    }
}
