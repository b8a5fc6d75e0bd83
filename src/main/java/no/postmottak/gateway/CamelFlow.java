package no.postmottak.gateway;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.postmottak.submission.Errand;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.main.Main;

/** Camel with the routes of the routes folder, the beans they name and the endpoints they come from. */
public final class CamelFlow implements OutboxRelay.Queue, AutoCloseable {

    private final Main main = new Main();
    private volatile Optional<ProducerTemplate> template = Optional.empty();

    /**
     * Prepares the flow; {@code beans} by the names routes use, {@code endpoints} as {@code endpoint.<name>}.
     */
    public CamelFlow(Path routes, Broker broker, Map<String, Object> beans, Map<String, String> endpoints) {
        main.setDefaultPropertyPlaceholderLocation("false");
        main.configure()
                .withName("postmottak")
                .withAutoConfigurationEnvironmentVariablesEnabled(false)
                .withAutoConfigurationSystemPropertiesEnabled(false)
                .withRoutesIncludePattern("false")
                .withShutdownTimeout(30)
                .withJmxEnabled(false)
                .addRoutesBuilder(new XmlRoutes(routes));
        main.bind("jms", jms(broker));
        beans.forEach(main::bind);
        endpoints.forEach(main::addInitialProperty);
    }

    public void start() {
        try {
            main.start();
            template = Optional.of(main.getCamelContext().createProducerTemplate());
        } catch (Exception failed) {
            throw new IllegalStateException("the routes do not start", failed);
        }
    }

    @Override
    public void put(Errand errand, String message) {
        put(errand, message, Urgency.USUAL);
    }

    /** Puts a message on the queue before all that are less urgent. */
    void put(Errand errand, String message, Urgency urgency) {
        template.orElseThrow(() -> new IllegalStateException("the routes are not started"))
                .sendBody(
                        "jms:queue:" + queueOf(errand) + "?explicitQosEnabled=true&priority=" + urgency.priority(),
                        message);
    }

    /** The state of each route, for health and console. */
    public Map<String, String> routes() {
        var states = new TreeMap<String, String>();
        var controller = main.getCamelContext().getRouteController();
        main.getCamelContext()
                .getRoutes()
                .forEach(route ->
                        states.put(route.getRouteId(), String.valueOf(controller.getRouteStatus(route.getRouteId()))));
        return states;
    }

    @Override
    public void close() {
        main.stop();
    }

    /** The queue of a step, such as {@code postmottak.read}. */
    private static String queueOf(Errand errand) {
        return "postmottak." + errand.step().name().toLowerCase(Locale.ROOT);
    }

    private static JmsComponent jms(Broker broker) {
        var jms = JmsComponent.jmsComponent(broker.connections());
        jms.setHeaderFilterStrategy(new NoHeaders());
        jms.setMessageConverter(new OnlyText());
        jms.setTransacted(true);
        jms.setLazyCreateTransactionManager(false);
        return jms;
    }
}
