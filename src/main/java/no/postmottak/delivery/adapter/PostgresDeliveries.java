package no.postmottak.delivery.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Deliveries;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.submission.DocumentId;
import no.postmottak.submission.SubmissionId;
import no.postmottak.vault.Kept;
import no.postmottak.vault.Sha256;
import no.postmottak.vault.VaultKey;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Deliveries in PostgreSQL. */
public final class PostgresDeliveries implements Deliveries {

    /** In the same transaction, so that nothing is offered that nobody brings. */
    private static final String DISPATCHES = """
            insert into dispatch (delivery_id, errand, due_at, since)
            values (:id, 'ENVELOPE', :at, :at), (:id, 'WEBHOOK', :at, :at)
            """;

    private final Jdbi jdbi;
    private final SealedRows sealed;

    public PostgresDeliveries(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
    }

    @Override
    public boolean offer(Delivery delivery, Set<DocumentId> keptBack) {
        return jdbi.inTransaction(handle -> {
            var isNew = enter(handle, delivery);
            if (isNew) {
                handle.createUpdate(DISPATCHES)
                        .bind("id", delivery.id().value())
                        .bind("at", delivery.offeredAt())
                        .execute();
                keptBack.forEach(document -> handle.execute(
                        "insert into delivery_kept_back values (?, ?)",
                        delivery.id().value(),
                        document.value()));
            }
            return isNew;
        });
    }

    private static boolean enter(Handle handle, Delivery delivery) {
        var offered = handle.createUpdate("""
                        insert into delivery (id, submission_id, receiver, status, vault_key, bytes, sha256, offered_at)
                        values (:id, :submission, :receiver, :status, :key, :bytes, :sha256, :at)
                        on conflict do nothing
                        """)
                .bind("id", delivery.id().value())
                .bind("submission", delivery.submission().value())
                .bind("receiver", delivery.receiver().code())
                .bind("status", delivery.status().name())
                .bind("key", delivery.envelope().key().hex())
                .bind("bytes", delivery.envelope().bytes())
                .bind("sha256", delivery.envelope().sha256().hex())
                .bind("at", delivery.offeredAt())
                .execute();
        return offered == 1;
    }

    @Override
    public Set<DocumentId> keptBackFrom(DeliveryId id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select document_id from delivery_kept_back where delivery_id = :id")
                        .bind("id", id.value())
                        .mapTo(UUID.class)
                        .map(DocumentId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Optional<Delivery> byId(DeliveryId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from delivery where id = :id")
                .bind("id", id.value())
                .map((row, context) -> delivery(row))
                .findOne());
    }

    @Override
    public List<Delivery> of(SubmissionId submission) {
        return of(submission, "");
    }

    @Override
    public List<Delivery> hold(SubmissionId submission) {
        // the submission's row too, so that a delivery being offered is waited for
        jdbi.useHandle(handle -> handle.createQuery("select id from submission where id = :id for update")
                .bind("id", submission.value())
                .mapTo(UUID.class)
                .list());
        return of(submission, " for update");
    }

    private List<Delivery> of(SubmissionId submission, String locking) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from delivery where submission_id = :submission order by offered_at, id" + locking)
                .bind("submission", submission.value())
                .map((row, context) -> delivery(row))
                .list());
    }

    @Override
    public List<Delivery> inboxOf(Authority receiver, Optional<DeliveryId> after, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select delivery.* from delivery left join routing using (submission_id)
                        where receiver = :receiver and status in ('OFFERED', 'DELIVERED')
                          and (:after::uuid is null or (coalesce(queue = 'URGENT', false), offered_at, id) <
                               (select coalesce(queue = 'URGENT', false), offered_at, id
                                from delivery left join routing using (submission_id) where id = :after::uuid))
                        order by coalesce(queue = 'URGENT', false) desc, offered_at desc, id desc limit :most
                        """)
                .bind("receiver", receiver.code())
                .bind("after", after.map(id -> id.value().toString()))
                .bind("most", atMost)
                .map((row, context) -> delivery(row))
                .list());
    }

    @Override
    public List<Delivery> unconfirmedIn(Authority receiver, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from delivery where receiver = :receiver and status = 'OFFERED'
                        order by offered_at, id limit :most
                        """)
                .bind("receiver", receiver.code())
                .bind("most", atMost)
                .map((row, context) -> delivery(row))
                .list());
    }

    @Override
    public boolean confirm(DeliveryId id, Delivery.Confirmation confirmation) {
        var confirmed = jdbi.withHandle(handle -> handle.createUpdate("""
                        update delivery set status = 'DELIVERED', confirmation = :confirmation
                        where id = :id and status = 'OFFERED'
                        """)
                .bind("confirmation", sealed.seal(confirmation, Delivery.Confirmation.class, row(id.value())))
                .bind("id", id.value())
                .execute());
        return confirmed == 1;
    }

    @Override
    public boolean close(DeliveryId id, Delivery.Status status) {
        var closed = jdbi.withHandle(handle -> handle.createUpdate("""
                        update delivery set status = :status
                        where id = :id and status in ('OFFERED', 'DELIVERED')
                        """)
                .bind("status", status.name())
                .bind("id", id.value())
                .execute());
        return closed == 1;
    }

    @Override
    public long unconfirmed() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from delivery where status = 'OFFERED'")
                .mapTo(Long.class)
                .one());
    }

    private Delivery delivery(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var envelope = new Kept(
                new VaultKey(row.getString("vault_key")), row.getLong("bytes"), new Sha256(row.getString("sha256")));
        return new Delivery(
                new DeliveryId(id),
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                Authority.parse(row.getString("receiver")).orElseThrow(),
                envelope,
                Delivery.Status.valueOf(row.getString("status")),
                row.getTimestamp("offered_at").toInstant(),
                Optional.ofNullable(row.getBytes("confirmation"))
                        .map(content -> sealed.open(content, Delivery.Confirmation.class, row(id))));
    }

    private static String row(UUID id) {
        return "delivery:" + id;
    }
}
