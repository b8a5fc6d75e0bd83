package no.postmottak.gateway;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.jms.connection.CachingConnectionFactory;

/** The queue: Artemis with a journal inside this process, or brokers outside by their address. */
public final class Broker implements AutoCloseable {

    private static final String DEAD = "postmottak.dead";

    private final Optional<EmbeddedActiveMQ> embedded;
    private final ActiveMQConnectionFactory factory;
    private final CachingConnectionFactory connections;

    private Broker(Optional<EmbeddedActiveMQ> embedded, String url) {
        this.embedded = embedded;
        this.factory = new ActiveMQConnectionFactory(url);
        // whoever is free takes the most urgent message there is, and none lies by with somebody who is busy
        factory.setConsumerWindowSize(0);
        this.connections = new CachingConnectionFactory(factory);
        // consumers keep their own sessions; caching them would hide a lost broker
        connections.setCacheConsumers(false);
        connections.setReconnectOnException(true);
    }

    /** Uses brokers outside; their user and password stand in the address file, not here. */
    public static Broker outside(String url) {
        return new Broker(Optional.empty(), url);
    }

    /**
     * Starts a broker in this process whose journal lies in the folder.
     *
     * @throws IllegalStateException when it does not start
     */
    public static Broker embedded(Path folder) {
        var server = new EmbeddedActiveMQ();
        server.setConfiguration(configuration(folder));
        try {
            server.start();
        } catch (Exception failed) {
            throw new IllegalStateException("the embedded broker does not start in " + folder, failed);
        }
        return new Broker(Optional.of(server), "vm://0");
    }

    public ConnectionFactory connections() {
        return connections;
    }

    public String description() {
        return embedded.isPresent() ? "embedded Artemis with journal" : "Artemis outside";
    }

    /** Whether a connection can be had. */
    public boolean answers() {
        try (var connection = factory.createConnection()) {
            return connection.getMetaData() != null;
        } catch (JMSException silent) {
            return false;
        }
    }

    @Override
    public void close() {
        connections.destroy();
        factory.close();
        embedded.ifPresent(server -> {
            try {
                server.stop();
            } catch (Exception stillRunning) {
                throw new IllegalStateException("the embedded broker does not stop", stillRunning);
            }
        });
    }

    private static ConfigurationImpl configuration(Path folder) {
        var configuration = new ConfigurationImpl();
        configuration.setSecurityEnabled(false);
        configuration.setPersistenceEnabled(true);
        configuration.setJournalType(JournalType.NIO);
        configuration.setJournalDirectory(folder.resolve("journal").toString());
        configuration.setBindingsDirectory(folder.resolve("bindings").toString());
        configuration.setPagingDirectory(folder.resolve("paging").toString());
        configuration.setLargeMessagesDirectory(folder.resolve("large").toString());
        configuration.setJournalMinFiles(2);
        configuration.setMaxDiskUsage(-1);
        onlyForThisProcess(configuration);
        configuration.addAddressSetting(
                "#",
                new AddressSettings()
                        .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                        // a message that cannot be begun is no loss: the outbox sends another
                        .setMaxDeliveryAttempts(10)
                        .setRedeliveryDelay(1000)
                        .setDeadLetterAddress(SimpleString.of(DEAD)));
        configuration.addQueueConfiguration(QueueConfiguration.of(DEAD).setRoutingType(RoutingType.ANYCAST));
        return configuration;
    }

    private static void onlyForThisProcess(ConfigurationImpl configuration) {
        try {
            // no port is opened
            configuration.addAcceptorConfiguration("in-vm", "vm://0");
        } catch (Exception malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
