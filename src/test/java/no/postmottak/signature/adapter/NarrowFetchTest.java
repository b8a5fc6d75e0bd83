package no.postmottak.signature.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be fetched, from where, how large and how slowly. */
class NarrowFetchTest {

    private static final NarrowFetch.Limits LIMITS = new NarrowFetch.Limits(Duration.ofMillis(700), 1000);

    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void aSmallFileOfANamedHostIsFetched() throws IOException {
        at("/list", exchange -> answer(exchange, 200, 1000));

        assertThat(fetching(host()).get(address("/list"))).hasSize(1000);
    }

    @Test
    void aHostIsNamedWithItsPortOrNotAtAll() {
        var fetch = fetching("127.0.0.1", "tl-norway.no");

        assertThat(fetch.mayAsk("https://tl-norway.no/TSL/NO_TSL.XML")).isTrue();
        assertThat(fetch.mayAsk("https://tl-norway.no:8443/")).isFalse();
        assertThat(fetch.mayAsk("https://tl-norway.no.example.org/")).isFalse();
        assertThat(fetch.mayAsk("https://tl-norway.no@example.org/")).isFalse();
        assertThat(fetch.mayAsk("ldap://tl-norway.no/")).isFalse();
        assertThat(fetch.mayAsk("file:///etc/passwd")).isFalse();
        assertThat(fetch.mayAsk("no address at all")).isFalse();
        assertThatThrownBy(() -> fetch.get(address("/list"))).hasMessage("a host that may not be called");
    }

    @Test
    void whatIsTooLargeOrTooSlowIsCutOff() {
        at("/large", exchange -> answer(exchange, 200, 1001));
        at("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 500);
            exchange.getResponseBody().write(new byte[100]);
            exchange.getResponseBody().flush();
            await();
        });
        at("/silent", exchange -> await());

        for (var path : List.of("/large", "/slow", "/silent")) {
            assertThatThrownBy(() -> fetching(host()).get(address(path))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void nobodyIsSentOnToThisMachineNorToAHostThatIsNotNamed() {
        at("/inside", exchange -> sentOn(exchange, address("/secret")));
        at("/elsewhere", exchange -> sentOn(exchange, "http://example.org/"));
        at("/secret", exchange -> answer(exchange, 200, 10));

        for (var path : List.of("/inside", "/elsewhere")) {
            assertThatThrownBy(() -> fetching(host()).get(address(path))).hasMessage("a host that may not be called");
        }
    }

    /** Names that lead to machines of one's own, in every spelling of the address. */
    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "127.0.0.1.", "2130706433.", "10.0.0.1", "[::1]", "192.168.0.1", "169.254.169.254"})
    void nobodyIsSentOnToAnInsideAddressEvenWhereItIsNamed(String inside) {
        var hosts = new AllowedHosts(List.of(inside));

        assertThat(hosts.mayCall(java.net.URI.create("http://" + inside + "/"), true))
                .isFalse();
    }

    private interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private void at(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer.give(exchange);
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, int length) throws IOException {
        exchange.sendResponseHeaders(status, length);
        exchange.getResponseBody().write("x".repeat(length).getBytes(StandardCharsets.UTF_8));
    }

    private static void sentOn(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private String address(String path) {
        return "http://" + host() + path;
    }

    private static NarrowFetch fetching(String... hosts) {
        return new NarrowFetch(new AllowedHosts(List.of(hosts)), LIMITS);
    }
}
