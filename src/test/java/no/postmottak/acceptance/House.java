package no.postmottak.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.postmottak.app.CommandLineRun;
import no.postmottak.app.Gateway;
import no.postmottak.app.configuration.ConfigurationFiles;
import no.postmottak.letters.ThrowAwayAuthority;

/** The whole gateway in this process, as the demonstration runs it, on free ports and a clock the test sets. */
public final class House implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    final SetClock clock = new SetClock();
    final Path home;
    final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> environment;
    private Gateway gateway;

    private House(Path folder, Map<String, String> settings, UnaryOperator<String> signature) {
        this.home = folder.resolve("var");
        var config = configuration(folder, signature);
        var web = freePort();
        var usual = Map.of(
                "POSTMOTTAK_FILES_HOME", home.toString(),
                "POSTMOTTAK_FILES_CONFIG", config.toString(),
                "POSTMOTTAK_WEB_PORT", Integer.toString(web),
                "POSTMOTTAK_WEB_PUBLIC_ADDRESS", "http://localhost:" + web,
                "POSTMOTTAK_WEB_MANAGEMENT_PORT", Integer.toString(freePort()),
                "POSTMOTTAK_ACCESS_DEMO_ISSUER_PORT", Integer.toString(freePort()),
                "POSTMOTTAK_ACCESS_DEMO_MAIL_PORT", "0",
                "POSTMOTTAK_ACCESS_DEMO_SMS_PORT", "0");
        this.environment = new java.util.HashMap<>(usual);
        environment.putAll(settings);
        this.gateway = start();
    }

    public static House open(Path folder) {
        return new House(folder, Map.of(), UnaryOperator.identity());
    }

    /** The same with some settings of its own, as environment variables. */
    static House open(Path folder, Map<String, String> settings) {
        return new House(folder, settings, UnaryOperator.identity());
    }

    /** The same with changes to how signatures are judged. */
    static House open(Path folder, Map<String, String> settings, UnaryOperator<String> signature) {
        return new House(folder, settings, signature);
    }

    /** Runs a command of the command line on what the house has kept; the house must be closed. */
    int runs(String... command) {
        var config = Path.of(environment.get("POSTMOTTAK_FILES_CONFIG"));
        try {
            Files.writeString(config.resolve("house.yaml"), "files:\n  home: " + home + "\n  config: " + config + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        var all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--config", config.toString(), "--profile", "demo", "--profile", "house"));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    /** Stops and starts again on what was kept. */
    void restart() {
        gateway.close();
        gateway = start();
    }

    URI address(String path) {
        return URI.create(environment.get("POSTMOTTAK_WEB_PUBLIC_ADDRESS") + path);
    }

    URI management(String path) {
        return URI.create("http://localhost:" + environment.get("POSTMOTTAK_WEB_MANAGEMENT_PORT") + path);
    }

    URI issuer(String path) {
        return URI.create("http://localhost:" + environment.get("POSTMOTTAK_ACCESS_DEMO_ISSUER_PORT") + path);
    }

    /** An answer as text, whatever its status. */
    HttpResponse<String> ask(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> fetch(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** What the demonstration's SMS centre or mail server has received. */
    JsonNode received(String kind) {
        return json(ask(HttpRequest.newBuilder(address("/demo/notices"))).body())
                .path(kind);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            throw new UncheckedIOException(text, notJson);
        }
    }

    @Override
    public void close() {
        gateway.close();
        http.close();
    }

    private Gateway start() {
        var config = Path.of(environment.get("POSTMOTTAK_FILES_CONFIG"));
        return Gateway.start(
                ConfigurationFiles.read(config, List.of("demo"), environment).settings(), clock);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The configuration as it is shipped, with the throw-away authority of the letters trusted besides. */
    private static Path configuration(Path folder, UnaryOperator<String> change) {
        try {
            var config = folder.resolve("config");
            copy(Path.of("config"), config);
            var anchors = Files.createDirectories(folder.resolve("anchors"));
            var pem = "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder()
                            .encodeToString(
                                    ThrowAwayAuthority.known().certificate().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
            Files.writeString(anchors.resolve("throw-away.pem"), pem);
            var signature = config.resolve("signature.yaml");
            Files.writeString(
                    signature,
                    change.apply(Files.readString(signature)
                            .replaceFirst("trust-anchors: .*", "trust-anchors: " + anchors)));
            return config;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
