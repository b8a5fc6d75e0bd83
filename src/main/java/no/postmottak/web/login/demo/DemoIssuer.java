package no.postmottak.web.login.demo;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;

/** An issuer on this machine alone: people choose who they are on a page, systems get tokens for the asking. */
public final class DemoIssuer implements AutoCloseable {

    private static final String PEOPLE = "people";
    private static final String SYSTEMS = "systems";
    private static final long AN_HOUR = 3600;

    private final MockOAuth2Server server;

    private DemoIssuer(MockOAuth2Server server) {
        this.server = server;
    }

    /** Starts on the loopback address; {@code audience} is whom the systems' tokens are for. */
    public static DemoIssuer start(int port, List<DemoSystem> systems, String audience) {
        var config = new OAuth2Config(
                true,
                DemoLoginPage.write().toString(),
                null,
                false,
                new OAuth2TokenProvider(),
                Set.of(tokens(systems, audience)),
                new MockWebServerWrapper());
        var server = new MockOAuth2Server(config, new Route[0]);
        listen(server, port);
        return new DemoIssuer(server);
    }

    private static void listen(MockOAuth2Server server, int port) {
        try {
            server.start(InetAddress.getLoopbackAddress(), port);
        } catch (Exception taken) {
            // the library is written in Kotlin and throws IOException without saying so
            throw new IllegalStateException("port " + port + " is taken: set access.demo.issuer-port", taken);
        }
    }

    /** The issuer people log in with. */
    public URI people() {
        return server.issuerUrl(PEOPLE).uri();
    }

    /** The issuer of systems' tokens. */
    public URI systems() {
        return server.issuerUrl(SYSTEMS).uri();
    }

    /** Where a system asks for a token. */
    public URI tokenEndpoint() {
        return server.tokenEndpointUrl(SYSTEMS).uri();
    }

    /** Where the keys lie that systems' tokens are checked with. */
    public URI systemKeys() {
        return server.jwksUrl(SYSTEMS).uri();
    }

    @Override
    public void close() {
        server.shutdown();
    }

    private static OAuth2TokenCallback tokens(List<DemoSystem> systems, String audience) {
        var mappings = systems.stream()
                .map(system -> new RequestMapping("client_id", system.clientId(), claims(system, audience), "JWT"))
                .toList();
        return new RequestMappingTokenCallback(SYSTEMS, mappings, AN_HOUR);
    }

    /** As Maskinporten writes them. */
    private static Map<String, Object> claims(DemoSystem system, String audience) {
        return Map.of(
                "sub",
                system.clientId(),
                "aud",
                List.of(audience),
                "scope",
                "${scope}",
                "client_id",
                system.clientId(),
                "consumer",
                Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + system.organisationNumber()));
    }
}
