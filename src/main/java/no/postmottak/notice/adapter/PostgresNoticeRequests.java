package no.postmottak.notice.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.postmottak.notice.Contact;
import no.postmottak.notice.EmailAddress;
import no.postmottak.notice.MobileNumber;
import no.postmottak.notice.Notice;
import no.postmottak.notice.NoticeLanguage;
import no.postmottak.notice.NoticeRequest;
import no.postmottak.notice.NoticeRequests;
import no.postmottak.notice.RefusalReason;
import no.postmottak.store.adapter.SealedRows;
import org.jdbi.v3.core.Jdbi;

/** Notices to be sent in PostgreSQL, with contact and content sealed. */
public final class PostgresNoticeRequests implements NoticeRequests {

    private final Jdbi jdbi;
    private final SealedRows sealed;
    private final Clock clock;

    public PostgresNoticeRequests(Jdbi jdbi, SealedRows sealed, Clock clock) {
        this.jdbi = jdbi;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** What the sealed column holds. */
    private record Inside(Notice notice, Contact to, Optional<Contact> otherwise, NoticeLanguage language) {}

    @Override
    public void ask(NoticeRequest request) {
        var inside = new Inside(request.notice(), request.to(), request.otherwise(), request.language());
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into notice (id, subject_id, purpose, state, sealed, changed_at, contact_index, channel)
                        values (:id, :subject, :purpose, 'WAITING', :sealed, :at, :contact, :channel)
                        on conflict (subject_id, purpose) do nothing
                        """)
                .bind("id", request.id())
                .bind("subject", request.subject())
                .bind("purpose", request.purpose())
                .bind("contact", index(request.to()))
                .bind("channel", request.to().channel().name())
                .bind("sealed", sealed.seal(inside, Inside.class, row(request.id())))
                .bind("at", clock.instant())
                .execute());
    }

    @Override
    public List<NoticeRequest> waiting(UUID subject) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from notice where subject_id = :subject and state = 'WAITING' order by changed_at, id")
                .bind("subject", subject)
                .map((row, context) -> request(row))
                .list());
    }

    @Override
    public void sent(UUID id, String digest) {
        close(id, "SENT", Optional.of(digest));
        jdbi.useHandle(handle -> handle.createUpdate("update notice set sent_at = changed_at where id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public long sentTo(Contact to, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from notice where contact_index = :contact and sent_at > :since")
                .bind("contact", index(to))
                .bind("since", since)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public long smsSentSince(Instant since) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from notice where channel = 'SMS' and sent_at > :since")
                        .bind("since", since)
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public void refused(UUID id, RefusalReason reason) {
        close(id, "REFUSED", Optional.of(reason.name()));
    }

    @Override
    public void givenUp(UUID id) {
        close(id, "GIVEN_UP", Optional.empty());
    }

    @Override
    public Map<String, Long> standing() {
        return jdbi.withHandle(handle -> handle.createQuery("select state, count(*) as many from notice group by 1")
                .reduceRows(new TreeMap<String, Long>(), (counts, row) -> {
                    counts.put(row.getColumn("state", String.class), row.getColumn("many", Long.class));
                    return counts;
                }));
    }

    private void close(UUID id, String state, Optional<String> digest) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update notice set state = :state, digest = :digest, attempts = attempts + 1, changed_at = :at
                        where id = :id and state = 'WAITING'
                        """)
                .bind("state", state)
                .bind("digest", digest)
                .bind("at", clock.instant())
                .bind("id", id)
                .execute());
    }

    private NoticeRequest request(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var inside = sealed.open(row.getBytes("sealed"), Inside.class, row(id));
        return new NoticeRequest(
                id,
                row.getObject("subject_id", UUID.class),
                row.getString("purpose"),
                inside.notice(),
                inside.to(),
                inside.otherwise(),
                inside.language());
    }

    private byte[] index(Contact contact) {
        return sealed.index(
                switch (contact) {
                    case EmailAddress mail -> mail.address();
                    case MobileNumber mobile -> mobile.e164();
                },
                "contact");
    }

    private static String row(UUID id) {
        return "notice:" + id;
    }
}
