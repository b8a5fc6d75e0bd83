package no.postmottak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManagementServerTest {

    private final List<HealthParts.Part> parts = new ArrayList<>(List.of(HealthParts.Part.up("database", "answers")));
    private final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    @Test
    void healthIsAsBadAsTheWorstPart() throws Exception {
        try (var server = server(0).start()) {
            var up = get(server, "/health");
            parts.add(new HealthParts.Part("broker", HealthParts.State.DEGRADED, "slow", "receiving"));
            var degraded = get(server, "/health");
            parts.add(new HealthParts.Part("vault", HealthParts.State.DOWN, "full", "asking for status"));
            var down = get(server, "/health");

            assertThat(up.statusCode()).isEqualTo(200);
            assertThat(degraded.statusCode()).isEqualTo(200);
            assertThat(degraded.body()).contains("DEGRADED", "receiving");
            assertThat(down.statusCode()).isEqualTo(503);
        }
    }

    @Test
    void metricsAreToldTheWayPrometheusReadsThem() throws Exception {
        metrics.counter("letters").increment();

        try (var server = server(0).start()) {
            assertThat(get(server, "/metrics").body()).contains("letters_total 1.0");
        }
    }

    @Test
    void aTakenPortSaysWhichSettingToChange() {
        try (var first = server(0).start();
                var second = server(first.port())) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(PortTaken.class)
                    .hasMessage("port " + first.port() + " is taken: set web.management-port");
        }
    }

    private ManagementServer server(int port) {
        return new ManagementServer(new WebSettings.Management("127.0.0.1", port), () -> List.copyOf(parts), metrics);
    }

    private static HttpResponse<String> get(ManagementServer server, String path)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var uri = URI.create("http://127.0.0.1:" + server.port() + path);
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
