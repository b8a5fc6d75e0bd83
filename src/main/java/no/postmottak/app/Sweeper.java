package no.postmottak.app;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.postmottak.vault.Vault;
import no.postmottak.vault.VaultKey;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes from the vault what no row refers to, the leftovers of sendings and steps that broke off, and from the scan
 * folder what was kept long ago.
 */
final class Sweeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    /** Far longer than any sending or step takes between keeping a document and committing its row. */
    private static final Duration OLD_ENOUGH = Duration.ofHours(24);

    private static final String WANTED = """
            select exists (select from document where vault_key = :key)
                or exists (select from vault_use where vault_key = :key)
                or exists (select from delivery where vault_key = :key)
                or exists (select from letter_document where vault_key = :key)
            """;

    private final Vault vault;
    private final Jdbi jdbi;
    private final TakenScans scans;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("vault-sweeper").factory());
    private final Future<?> sweeping;

    private Sweeper(Foundations on, TakenScans scans, Clock clock) {
        this.vault = on.vault();
        this.jdbi = on.database().jdbi();
        this.scans = scans;
        this.clock = clock;
        this.sweeping = timer.scheduleWithFixedDelay(this::sweep, 1, 60, TimeUnit.MINUTES);
    }

    static Sweeper start(Foundations on, TakenScans scans, Clock clock) {
        return new Sweeper(on, scans, clock);
    }

    @Override
    public void close() {
        sweeping.cancel(true);
        timer.shutdownNow();
    }

    private void sweep() {
        sweepVault();
        try {
            var removed = scans.clear(clock.instant());
            if (removed > 0) {
                LOG.info("removed {} scanner files whose scans were kept long ago", removed);
            }
        } catch (IOException | RuntimeException failed) {
            LOG.warn("the scan folder could not be swept: {}", failed.getClass().getSimpleName());
        }
    }

    private void sweepVault() {
        try {
            var removed = vault.sweep(clock.instant().minus(OLD_ENOUGH), this::isWanted);
            if (removed > 0) {
                LOG.info("removed {} objects nobody refers to from the vault", removed);
            }
        } catch (RuntimeException failed) {
            LOG.warn("the vault could not be swept: {}", failed.getClass().getSimpleName());
        }
    }

    private boolean isWanted(VaultKey key) {
        return jdbi.withHandle(handle -> handle.createQuery(WANTED)
                .bind("key", key.hex())
                .mapTo(Boolean.class)
                .one());
    }
}
