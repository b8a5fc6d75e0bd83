package no.postmottak.notice.adapter;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.postmottak.notice.DatedNotice;
import no.postmottak.notice.NoticeDiary;
import org.jdbi.v3.core.Jdbi;

/** The days of notices in PostgreSQL. */
public final class PostgresNoticeDiary implements NoticeDiary {

    private final Jdbi jdbi;

    public PostgresNoticeDiary(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void enter(DatedNotice dated) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into notice_date (subject_id, purpose, due_at) values (:subject, :purpose, :at)
                        on conflict (subject_id, purpose) do nothing
                        """)
                .bind("subject", dated.subject())
                .bind("purpose", dated.purpose())
                .bind("at", dated.at())
                .execute());
    }

    @Override
    public Set<UUID> turnTo(Instant now, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        update notice_date set state = 'DUE'
                        where (subject_id, purpose) in (
                            select subject_id, purpose from notice_date
                            where state = 'AHEAD' and due_at <= :now
                            order by due_at limit :most for update skip locked)
                        returning subject_id
                        """)
                .bind("now", now)
                .bind("most", atMost)
                .mapTo(UUID.class)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public List<DatedNotice> due(UUID subject) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select subject_id, purpose, due_at from notice_date
                        where subject_id = :subject and state = 'DUE' order by due_at, purpose
                        """)
                .bind("subject", subject)
                .map((row, context) -> new DatedNotice(
                        row.getObject("subject_id", UUID.class),
                        row.getString("purpose"),
                        row.getTimestamp("due_at").toInstant()))
                .list());
    }

    @Override
    public void close(DatedNotice dated) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update notice_date set state = 'OVER' where subject_id = :subject and purpose = :purpose")
                .bind("subject", dated.subject())
                .bind("purpose", dated.purpose())
                .execute());
    }
}
