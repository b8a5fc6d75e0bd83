package no.postmottak.delivery.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.Mandates;
import no.postmottak.casefile.PersonId;
import no.postmottak.deadline.Deadline;
import no.postmottak.delivery.DeadlineBoard;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Ending;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Jdbi;

/** The deadline board in PostgreSQL, worked out by the database each time it is looked at. */
public final class PostgresDeadlineBoard implements DeadlineBoard {

    /** What lies in an inbox, and how far its receiver has come. */
    private static final String LYING = """
            lying as (
                select d.id as delivery_id, d.submission_id, d.receiver, d.offered_at, d.escalated_at,
                       coalesce(r.queue = 'URGENT', false) as urgent,
                       case when exists (
                                select from letter l join filing f on f.case_file_id = l.case_file_id
                                where f.submission_id = d.submission_id and l.sent_from = d.receiver
                                  and l.posted_at >= d.offered_at) then 'ANSWERED'
                            when d.status = 'DELIVERED' then 'TAKEN'
                            else 'UNREAD' end as standing
                from delivery d left join routing r on r.submission_id = d.submission_id
                where d.status in ('OFFERED', 'DELIVERED'))
            """;

    private static final String DAY_OVER = "(c.last_day + 1)::timestamp at time zone 'Europe/Oslo'";

    private static final String SUPPLEMENT_OVER = "(a.last_day + 1)::timestamp at time zone 'Europe/Oslo'";

    private static final String OF_RECEIVER = "with " + LYING + """
            , endings as (
                select lying.*, 'TERM' as what, coalesce(s.by_record, s.by_sender) as ends_at
                from lying join submission_deadline s on s.submission_id = lying.submission_id
                where receiver = :receiver and coalesce(s.by_record, s.by_sender) is not null
                union all
                select lying.*, 'CORRECTION', %s
                from lying join correction c on c.submission_id = lying.submission_id
                where receiver = :receiver and c.state = 'ASKED' and c.last_day is not null
                union all
                select lying.*, 'SUPPLEMENT', %s
                from lying join awaited_supplement a on a.submission_id = lying.submission_id
                where receiver = :receiver)
            select * from endings where standing = 'UNREAD' or ends_at > :now
            order by ends_at, urgent desc, delivery_id limit :most
            """.formatted(DAY_OVER, SUPPLEMENT_OVER);

    private static final String OF_PERSON = "with " + LYING + """
            , mine as (
                select s.id as submission_id, exists (
                           select from filing f join case_file_person p on p.case_file_id = f.case_file_id
                           where f.submission_id = s.id and p.person_index = :person)
                       or exists (
                           select from filing f where f.submission_id = s.id and f.case_file_id = any(:mandated)) as on_case
                from submission s
                where s.person_index = :person
                   or exists (
                       select from filing f join case_file_person p on p.case_file_id = f.case_file_id
                       where f.submission_id = s.id and p.person_index = :person and p.represents)
                   or exists (
                       select from filing f where f.submission_id = s.id and f.case_file_id = any(:mandated))),
            ends as (
                select mine.*, 'TERM' as what,
                       case when on_case then coalesce(s.by_record, s.by_sender) else s.by_sender end as ends_at
                from mine join submission_deadline s on s.submission_id = mine.submission_id
                union all
                select mine.*, 'CORRECTION', %s
                from mine join correction c on c.submission_id = mine.submission_id
                where c.state = 'ASKED' and (on_case or c.known_to = 'SENDER')
                union all
                select mine.*, 'SUPPLEMENT', %s
                from mine join awaited_supplement a on a.submission_id = mine.submission_id)
            select ends.submission_id, what, ends_at, null::uuid as delivery_id, on_case and coalesce(urgent, false) as urgent,
                   case when on_case then standing end as standing
            from ends left join lateral (
                select standing, urgent from lying where lying.submission_id = ends.submission_id
                order by offered_at desc limit 1) newest on true
            where ends_at > :now order by ends_at, ends.submission_id limit :most
            """.formatted(DAY_OVER, SUPPLEMENT_OVER);

    private static final String LEAVE = "with " + LYING + """
            update delivery set escalated_at = :now from lying
            where delivery.id = lying.delivery_id and delivery.escalated_at is null and lying.standing = 'UNREAD'
              and lying.offered_at <= case when urgent then :urgent::timestamptz else :ordinary::timestamptz end
              and (urgent
                   or exists (select from submission_deadline s where s.submission_id = lying.submission_id
                              and coalesce(s.by_record, s.by_sender) is not null)
                   or exists (select from completion c where c.submission_id = lying.submission_id))
            returning delivery.id, delivery.submission_id, delivery.receiver
            """;

    private final Jdbi jdbi;
    private final SealedRows sealed;
    private final Mandates mandates;

    public PostgresDeadlineBoard(Jdbi jdbi, SealedRows sealed, Mandates mandates) {
        this.jdbi = jdbi;
        this.sealed = sealed;
        this.mandates = mandates;
    }

    @Override
    public List<Ending> of(Authority receiver, Instant now, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_RECEIVER)
                .bind("receiver", receiver.code())
                .bind("now", now)
                .bind("most", atMost)
                .map((row, context) -> ending(row))
                .list());
    }

    @Override
    public List<Ending> of(PersonId person, Instant now, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_PERSON)
                .bind("person", sealed.index(person.value(), "person"))
                .bindArray("mandated", UUID.class, mandatedTo(person, now))
                .bind("now", now)
                .bind("most", atMost)
                .map((row, context) -> ending(row))
                .list());
    }

    @Override
    public List<Left> leaveUnread(Instant now, Instant ordinarySince, Instant urgentSince) {
        return jdbi.withHandle(handle -> handle.createQuery(LEAVE)
                .bind("now", now)
                .bind("ordinary", ordinarySince)
                .bind("urgent", urgentSince)
                .map((row, context) -> new Left(
                        new DeliveryId(row.getObject("id", UUID.class)),
                        new SubmissionId(row.getObject("submission_id", UUID.class)),
                        Authority.parse(row.getString("receiver")).orElseThrow()))
                .list());
    }

    @Override
    public List<DeliveryId> leftUnread(Authority receiver) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id from delivery
                        where receiver = :receiver and status = 'OFFERED' and escalated_at is not null
                        order by offered_at, id
                        """)
                .bind("receiver", receiver.code())
                .mapTo(UUID.class)
                .map(DeliveryId::new)
                .list());
    }

    @Override
    public long leftUnread() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from delivery where status = 'OFFERED' and escalated_at is not null")
                .mapTo(Long.class)
                .one());
    }

    /** The days of a mandate are sealed, so the database cannot tell which hold. */
    private List<UUID> mandatedTo(PersonId person, Instant now) {
        var today = LocalDate.ofInstant(now, Deadline.ZONE);
        return mandates.heldBy(person).stream()
                .filter(mandate -> mandate.isValidOn(today))
                .map(mandate -> mandate.caseFile().value())
                .toList();
    }

    private static Ending ending(ResultSet row) throws SQLException {
        return new Ending(
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                Optional.ofNullable(row.getObject("delivery_id", UUID.class)).map(DeliveryId::new),
                Ending.What.valueOf(row.getString("what")),
                row.getTimestamp("ends_at").toInstant(),
                row.getBoolean("urgent"),
                Optional.ofNullable(row.getString("standing")).map(Ending.Standing::valueOf));
    }
}
