package no.postmottak.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;

/** A server that tells nobody what it is made of. */
final class QuietJetty {

    private static final long MOST_OF_A_SMALL_BODY = 1024 * 1024;

    private QuietJetty() {}

    static void set(JavalinConfig config, String host) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = host;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = MOST_OF_A_SMALL_BODY;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setSendDateHeader(true);
        });
        config.jetty.modifyServer(server -> server.setErrorHandler(new RefusedByJetty()));
    }

    static void start(Javalin javalin, int port, String setting) {
        try {
            javalin.start(port);
        } catch (JavalinBindException taken) {
            throw new PortTaken(port, setting, taken);
        }
    }
}
