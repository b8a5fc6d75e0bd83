package no.postmottak.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.postmottak.vault.VaultFailure;
import no.postmottak.vault.VaultFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The public door: every endpoint of every room, each behind the doorkeeper, with one way of saying no. */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private final WebSettings settings;
    private final Reception reception;
    private final Clock clock;
    private final Javalin javalin;

    /** Who looks at visitors, and who tells them why not. */
    public record Reception(Doorkeeper doorkeeper, ProblemDesk problems) {}

    public WebServer(WebSettings settings, Reception reception, List<Endpoints> rooms, Clock clock) {
        this.settings = settings;
        this.reception = reception;
        this.clock = clock;
        var endpoints = rooms.stream().flatMap(room -> room.all().stream()).toList();
        this.javalin = Javalin.create(config -> {
            QuietJetty.set(config, settings.host());
            routes(config, endpoints);
        });
    }

    /** Starts to listen; throws {@link PortTaken} when it cannot. */
    public WebServer start() {
        QuietJetty.start(javalin, settings.port(), "web.port");
        return this;
    }

    /** The port it listens on, also when the settings left the choice to the machine. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private void routes(JavalinConfig config, List<Endpoint> endpoints) {
        config.routes.before(ctx -> {
            Visit.begins(ctx, clock.instant(), UUID.randomUUID().toString());
            SafeHeaders.onto(ctx);
        });
        config.routes.beforeMatched(WebServer::refuseWithoutAccess);
        endpoints.forEach(endpoint -> register(config.routes, endpoint));
        problems(config.routes);
    }

    private void register(RoutesConfig routes, Endpoint endpoint) {
        routes.addHttpHandler(endpoint.method(), endpoint.path(), ctx -> answer(ctx, endpoint), endpoint.access());
        if (endpoint.method().equals(HandlerType.GET)) {
            // asking for the head opens nothing, but tells nobody more than a GET would
            routes.addHttpHandler(
                    HandlerType.HEAD,
                    endpoint.path(),
                    ctx -> reception.doorkeeper().admit(ctx, endpoint.access(), endpoint.takes()),
                    endpoint.access());
        }
    }

    private static void refuseWithoutAccess(Context ctx) {
        if (ctx.routeRoles().stream().filter(Access.class::isInstance).count() != 1) {
            throw new Refused(ProblemCode.NOT_ALLOWED);
        }
    }

    private void answer(Context ctx, Endpoint endpoint) throws Exception {
        if (Bodies.isStream(ctx)) {
            Farewell.mayBeNeeded(ctx);
        }
        Bodies.refuseOther(ctx, endpoint.takes());
        reception.doorkeeper().admit(ctx, endpoint.access(), endpoint.takes());
        endpoint.handler().handle(ctx);
    }

    private void problems(RoutesConfig routes) {
        routes.exception(Refused.class, (refused, ctx) -> reception.problems().answer(ctx, refused.problem()));
        routes.exception(VaultFull.class, (full, ctx) -> {
            LOG.error("no room is left in the vault");
            reception.problems().answer(ctx, Problem.of(ProblemCode.DISK_FULL));
        });
        routes.exception(VaultFailure.class, (failure, ctx) -> unforeseen(failure, ctx, ProblemCode.UNAVAILABLE));
        routes.exception(
                HttpResponseException.class,
                (known, ctx) -> reception.problems().answer(ctx, Problem.of(codeOf(known.getStatus()))));
        routes.exception(
                Exception.class,
                (exception, ctx) -> unforeseen(
                        exception, ctx, Outage.caused(exception) ? ProblemCode.UNAVAILABLE : ProblemCode.UNEXPECTED));
    }

    private void unforeseen(Exception exception, Context ctx, ProblemCode code) {
        // the message may quote what somebody typed: the log gets where it happened, not what it says
        LOG.error("request {} failed: {}", Visit.id(ctx), Whereabouts.of(exception));
        reception.problems().answer(ctx, Problem.of(code));
    }

    private static ProblemCode codeOf(int status) {
        return switch (status) {
            case 401 -> ProblemCode.LOGIN_NEEDED;
            case 403 -> ProblemCode.NOT_ALLOWED;
            case 404 -> ProblemCode.NOT_FOUND;
            case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
            case 413 -> ProblemCode.TEXT_TOO_LONG;
            case 415 -> ProblemCode.NOT_JSON;
            default -> status >= 500 ? ProblemCode.UNEXPECTED : ProblemCode.BAD_REQUEST;
        };
    }
}
