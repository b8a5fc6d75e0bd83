package no.postmottak.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.postmottak.app.configuration.BadConfiguration;
import no.postmottak.reading.adapter.ReadingSettings;
import no.postmottak.signature.TrustedLists;
import no.postmottak.signature.adapter.DssTrustedLists;

/** Fetches trusted lists at the start and every so many hours, where the operator wants them. */
final class TrustedListOffice implements AutoCloseable {

    private final Optional<Path> folder;
    private final Optional<DssTrustedLists> lists;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("trusted-lists").factory());

    private Optional<Future<?>> refreshing = Optional.empty();

    private TrustedListOffice(Optional<Path> folder, Optional<DssTrustedLists> lists) {
        this.folder = folder;
        this.lists = lists;
    }

    static TrustedListOffice open(Rules rules, HomeFolder home, Clock clock) {
        var settings = rules.signatures().settings().trustedLists();
        if (!settings.enabled()) {
            return new TrustedListOffice(Optional.empty(), Optional.empty());
        }
        try {
            var folder = home.folder("trusted-lists");
            var lists = new DssTrustedLists(settings, folder, clock);
            var office = new TrustedListOffice(Optional.of(folder), Optional.of(lists));
            office.start(settings.refreshHours());
            return office;
        } catch (IllegalArgumentException unusable) {
            throw new BadConfiguration("signature.trusted-lists.signers: " + unusable.getMessage());
        }
    }

    private void start(int refreshHours) {
        refreshing = lists.map(
                fetched -> clockwork.scheduleWithFixedDelay(fetched::refresh, 0, refreshHours, TimeUnit.HOURS));
    }

    /** The same settings for workers, with the issuers from lists where there are any. */
    ReadingSettings seenBy(ReadingSettings settings) {
        return folder.map(settings::trustingListed).orElse(settings);
    }

    /** The lists, where they are wanted. */
    Optional<TrustedLists> lists() {
        return lists.map(TrustedLists.class::cast);
    }

    @Override
    public void close() {
        refreshing.ifPresent(each -> each.cancel(true));
        clockwork.shutdownNow();
        lists.ifPresent(DssTrustedLists::close);
    }
}
