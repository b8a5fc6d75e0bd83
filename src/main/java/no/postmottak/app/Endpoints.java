package no.postmottak.app;

import java.nio.file.Path;
import java.util.Map;
import no.postmottak.app.configuration.Settings;

/** The endpoints routes come from, by the names they use; no route names a host, queue or folder itself. */
final class Endpoints {

    private static final int CONSUMERS = 2;

    private Endpoints() {}

    static Map<String, String> of(Settings settings, Path scans) {
        return Map.of(
                "endpoint.read", queue("read", settings.desks().readers()),
                "endpoint.recognise", queue("recognise", settings.desks().recognisers()),
                "endpoint.copy", queue("copy", drawers(settings)),
                "endpoint.weigh", queue("weigh", CONSUMERS),
                "endpoint.file", queue("file", CONSUMERS),
                "endpoint.route", queue("route", CONSUMERS),
                "endpoint.deliver", queue("deliver", CONSUMERS),
                "endpoint.notify", queue("notify", CONSUMERS),
                "endpoint.search", queue("search", CONSUMERS),
                "endpoint.scans", scans(scans, settings.intake().scanStableSeconds()));
    }

    /** Half as many as read: drawing is slow, and reading must not starve. */
    static int drawers(Settings settings) {
        return Math.max(1, settings.desks().readers() / 2);
    }

    private static String queue(String step, int consumers) {
        return "jms:queue:postmottak." + step + "?concurrentConsumers=" + consumers;
    }

    /** A scan is taken when it has lain unchanged for a while, and moved away after it is committed. */
    private static String scans(Path folder, int stableSeconds) {
        return "file:" + folder + "?recursive=true&readLock=changed&readLockCheckInterval=500&readLockMinAge="
                + stableSeconds + "s&readLockTimeout=" + (stableSeconds + 10) * 1000
                + "&exclude=.*\\.part&move=.taken/${file:name}-${date:now:yyyyMMddHHmmssSSS}&delay=500";
    }
}
