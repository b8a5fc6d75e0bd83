package no.postmottak.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.xml.in.ModelParser;

/** The routes as they lie in the routes folder, one in a file, error configurations first. */
public final class XmlRoutes extends RouteBuilder {

    private static final String NAMESPACE = "http://camel.apache.org/schema/xml-io";

    private final Path folder;

    public XmlRoutes(Path folder) {
        this.folder = folder;
    }

    @Override
    public void configure() throws Exception {
        var model = (ModelCamelContext) getContext();
        for (var file : files()) {
            try (var xml = Files.newInputStream(file)) {
                var configurations = new ModelParser(xml, NAMESPACE).parseRouteConfigurationsDefinition();
                if (configurations.isPresent()) {
                    model.addRouteConfigurations(configurations.get().getRouteConfigurations());
                }
            }
        }
        for (var file : files()) {
            try (var xml = Files.newInputStream(file)) {
                var routes = new ModelParser(xml, NAMESPACE).parseRoutesDefinition();
                if (routes.isPresent()) {
                    // only here do routes get their error configuration; added to the model directly they have none
                    routes.get().getRoutes().forEach(getRouteCollection()::route);
                }
            }
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
    }
}
