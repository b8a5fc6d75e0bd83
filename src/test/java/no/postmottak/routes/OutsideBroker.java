package no.postmottak.routes;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import no.postmottak.gateway.Broker;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/** A broker at an address of its own, which a test can take away, bring back, and bring back without its memory. */
final class OutsideBroker implements AutoCloseable {

    private final Path folder;
    private final String url;
    private int memory;
    private EmbeddedActiveMQ server;

    OutsideBroker(Path folder) throws Exception {
        this.folder = folder;
        this.url = "tcp://127.0.0.1:" + freePort();
        this.server = started();
    }

    /** The same broker as the gateway reaches it, which finds out soon when it is away. */
    Broker reached() {
        return Broker.outside(url + "?reconnectAttempts=0&callTimeout=5000&connectionTtl=10000");
    }

    void goesAway() throws Exception {
        server.stop();
    }

    void comesBack() throws Exception {
        server = started();
    }

    /** Whatever lay on its queues is gone. */
    void comesBackWithoutMemory() throws Exception {
        memory++;
        comesBack();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private EmbeddedActiveMQ started() throws Exception {
        var configuration = new ConfigurationImpl();
        var journal = folder.resolve("memory-" + memory);
        configuration.setSecurityEnabled(false);
        configuration.setPersistenceEnabled(true);
        configuration.setJournalDirectory(journal.resolve("journal").toString());
        configuration.setBindingsDirectory(journal.resolve("bindings").toString());
        configuration.setPagingDirectory(journal.resolve("paging").toString());
        configuration.setLargeMessagesDirectory(journal.resolve("large").toString());
        configuration.setJournalMinFiles(2);
        configuration.setMaxDiskUsage(-1);
        configuration.addAcceptorConfiguration("tcp", url);
        var started = new EmbeddedActiveMQ().setConfiguration(configuration);
        started.start();
        return started;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
