package no.postmottak.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;

/** Health and metrics for operators, on a port of their own that the public does not reach. */
public final class ManagementServer implements AutoCloseable {

    private final WebSettings.Management settings;
    private final HealthParts health;
    private final PrometheusMeterRegistry metrics;
    private final Javalin javalin;

    public ManagementServer(WebSettings.Management settings, HealthParts health, PrometheusMeterRegistry metrics) {
        this.settings = settings;
        this.health = health;
        this.metrics = metrics;
        this.javalin = Javalin.create(config -> {
            QuietJetty.set(config, settings.host());
            config.routes.get("/health", this::health);
            config.routes.get("/metrics", this::metrics);
        });
    }

    /** Starts to listen; throws {@link PortTaken} when it cannot. */
    public ManagementServer start() {
        QuietJetty.start(javalin, settings.port(), "web.management-port");
        return this;
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private void health(Context ctx) {
        var parts = health.all();
        var overall = overall(parts);
        ctx.status(overall == HealthParts.State.DOWN ? 503 : 200);
        Json.answer(ctx, Map.of("state", overall, "parts", parts));
    }

    /** As bad as its worst part. */
    static HealthParts.State overall(List<HealthParts.Part> parts) {
        return parts.stream().map(HealthParts.Part::state).max(Enum::compareTo).orElse(HealthParts.State.UP);
    }

    private void metrics(Context ctx) {
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.scrape());
    }
}
