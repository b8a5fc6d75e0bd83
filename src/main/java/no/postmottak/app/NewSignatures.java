package no.postmottak.app;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.postmottak.app.configuration.Settings;
import no.postmottak.malware.Scanner;
import no.postmottak.malware.SearchAgain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks now and then whether the scanner has newer signatures, and has clean originals searched again, a few at a time. */
final class NewSignatures implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NewSignatures.class);

    private final SearchAgain again;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("new-signatures").factory());
    private final Future<?> looking;

    private NewSignatures(SearchAgain again, long everyMillis) {
        this.again = again;
        this.looking = timer.scheduleWithFixedDelay(this::look, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    static NewSignatures watch(Scanner scanner, Settings.SearchAgain settings, Registers registers, Clock clock) {
        var terms = new SearchAgain.Terms(settings.afterDelivery(), settings.atMost(), clock);
        var again = new SearchAgain(
                scanner, registers.malware().verdicts(), registers.intake().outbox(), terms);
        return new NewSignatures(again, settings.every().toMillis());
    }

    private void look() {
        try {
            var asked = again.ask();
            if (asked > 0) {
                LOG.info("{} submissions are searched again with newer signatures", asked);
            }
        } catch (RuntimeException failed) {
            LOG.warn("nothing could be searched again: {}", failed.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        looking.cancel(true);
        timer.shutdownNow();
    }
}
