package no.postmottak.submission.adapter;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Lease;
import no.postmottak.submission.LeaseLost;
import no.postmottak.submission.Outbox;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Jdbi;

/** The outbox in PostgreSQL: leases with a fence, so that two workers never finish the same errand. */
public final class PostgresOutbox implements Outbox {

    /** An envelope waits for the copies that go into it, unless making them has failed again and again. */
    private static final String MAY_BE_DONE_NOW = """
             not (step = 'DELIVER' and exists (
                 select 1 from outbox copy
                 where copy.submission_id = outbox.submission_id and copy.step = 'COPY'
                   and copy.state in ('WAITING', 'SENT', 'LEASED') and copy.attempts < 3))
            """;

    private final Jdbi jdbi;
    private final Duration messageIsLostAfter;

    public PostgresOutbox(Jdbi jdbi, Duration messageIsLostAfter) {
        this.jdbi = jdbi;
        this.messageIsLostAfter = messageIsLostAfter;
    }

    @Override
    public void add(Errand errand) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into outbox (submission_id, step) values (:submission, :step)
                        on conflict (submission_id, step) do update
                            set state = case outbox.state when 'LEASED' then 'LEASED' else 'WAITING' end,
                                again = outbox.state = 'LEASED',
                                attempts = case outbox.state when 'LEASED' then outbox.attempts else 0 end,
                                not_before = case outbox.state when 'LEASED' then outbox.not_before else now() end,
                                changed_at = now()
                        """)
                .bind("submission", errand.submission().value())
                .bind("step", errand.step().name())
                .execute());
    }

    @Override
    public List<Errand> due(int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select submission_id, step from outbox
                        where state in ('WAITING', 'SENT', 'LEASED') and not_before <= now() and
                        """ + MAY_BE_DONE_NOW + """
                        order by not_before limit :most
                        """)
                .bind("most", atMost)
                .map((row, context) -> new Errand(
                        new SubmissionId(row.getObject("submission_id", UUID.class)),
                        Step.valueOf(row.getString("step"))))
                .list());
    }

    @Override
    public void sent(Errand errand) {
        // a lease that ran out is over: left standing, its new date would keep every worker from taking the errand
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update outbox set state = 'SENT', not_before = now() + :lost, changed_at = now()
                        where submission_id = :submission and step = :step
                          and state in ('WAITING', 'SENT', 'LEASED') and not_before <= now()
                        """)
                .bind("lost", messageIsLostAfter)
                .bind("submission", errand.submission().value())
                .bind("step", errand.step().name())
                .execute());
    }

    @Override
    public Optional<Lease> take(Errand errand, Duration time) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        update outbox set state = 'LEASED', fence = fence + 1, attempts = attempts + 1,
                                          again = false, not_before = now() + :time, changed_at = now()
                        where submission_id = :submission and step = :step
                          and (state in ('WAITING', 'SENT') or (state = 'LEASED' and not_before <= now())) and
                        """ + MAY_BE_DONE_NOW + """
                        returning fence, attempts
                        """)
                .bind("time", time)
                .bind("submission", errand.submission().value())
                .bind("step", errand.step().name())
                .map((row, context) -> new Lease(errand, row.getLong("fence"), row.getInt("attempts")))
                .findOne());
    }

    @Override
    public boolean extend(Lease lease, Duration time) {
        var extended = jdbi.withHandle(handle -> handle.createUpdate("""
                        update outbox set not_before = now() + :time
                        where submission_id = :submission and step = :step and state = 'LEASED' and fence = :fence
                        """)
                .bind("time", time)
                .bind("submission", lease.errand().submission().value())
                .bind("step", lease.errand().step().name())
                .bind("fence", lease.fence())
                .execute());
        return extended == 1;
    }

    @Override
    public void done(Lease lease) {
        close(lease, "DONE", Duration.ZERO, Optional.empty());
    }

    @Override
    public void postpone(Lease lease, Duration wait, String failure) {
        close(lease, "WAITING", wait, Optional.of(failure));
    }

    @Override
    public void park(Lease lease, String failure) {
        close(lease, "PARKED", Duration.ZERO, Optional.of(failure));
    }

    private void close(Lease lease, String state, Duration wait, Optional<String> failure) {
        var closed = jdbi.withHandle(handle -> handle.createUpdate("""
                        update outbox set state = case when again then 'WAITING' else :state end,
                                          attempts = case when again then 0 else attempts end,
                                          not_before = now() + case when again then interval '0' else :wait end,
                                          failure = :failure, changed_at = now()
                        where submission_id = :submission and step = :step and state = 'LEASED' and fence = :fence
                        """)
                .bind("state", state)
                .bind("wait", wait)
                .bind("failure", failure)
                .bind("submission", lease.errand().submission().value())
                .bind("step", lease.errand().step().name())
                .bind("fence", lease.fence())
                .execute());
        if (closed == 0) {
            throw new LeaseLost();
        }
    }

    @Override
    public Map<String, Long> standing() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select step || ' ' || state as what, count(*) as many from outbox group by 1")
                .reduceRows(new TreeMap<String, Long>(), (counts, row) -> {
                    counts.put(row.getColumn("what", String.class), row.getColumn("many", Long.class));
                    return counts;
                }));
    }
}
