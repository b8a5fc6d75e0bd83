package no.postmottak.routes;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import no.postmottak.gateway.XmlRoutes;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Step;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** The very files of routes/ in a Camel context of their own, with endpoints a test can put messages on. */
final class Line implements AutoCloseable {

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final ProducerTemplate template;

    private Line(Map<String, Object> beans, String scans) throws Exception {
        beans.forEach(camel.getRegistry()::bind);
        for (var step : Step.values()) {
            camel.getPropertiesComponent().addInitialProperty(name(step), "direct:queue-" + step);
        }
        camel.getPropertiesComponent().addInitialProperty("endpoint.scans", scans);
        camel.addRoutes(new XmlRoutes(Path.of("routes")));
        camel.start();
        template = camel.createProducerTemplate();
    }

    /** A line that gets errands, and scans only when a test hands one over. */
    static Line open(Map<String, Object> beans) throws Exception {
        return new Line(beans, "direct:scans");
    }

    /** A line with a scan folder of its own. */
    static Line watching(Map<String, Object> beans, String scans) throws Exception {
        return new Line(beans, scans);
    }

    /** Puts the message of an errand on its queue and waits until the line has dealt with it. */
    void carries(Errand errand) {
        puts(errand.step(), errand.submission() + " " + errand.step());
    }

    void puts(Step queue, Object message) {
        template.sendBody("direct:queue-" + queue, message);
    }

    /** A message with nothing in it at all. */
    void putsNothing(Step queue) {
        var exchange = template.send("direct:queue-" + queue, empty -> {});
        if (exchange.getException() != null) {
            throw new IllegalStateException(exchange.getException());
        }
    }

    private static String name(Step step) {
        return "endpoint." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        camel.stop();
    }
}
