package no.postmottak.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The published Tika server as a process of its own on loopback, without character recognition, to be measured beside. */
final class TikaServer implements AutoCloseable {

    static final String VERSION = "3.3.2";

    private static final Path HOME = Path.of("src/test/tika-server").toAbsolutePath();
    private static final Path FOLDER = Path.of("target/tika-server").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path jar;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private Process process;
    private URI address;

    private TikaServer(Path jar) throws IOException {
        this.jar = jar;
        var port = freePort();
        address = URI.create("http://127.0.0.1:" + port);
        process = launch(port);
    }

    static TikaServer started() throws IOException {
        var server = new TikaServer(fetched());
        server.awaitReady();
        return server;
    }

    /** The parent of its pom is not published, so a pom that stands in for it lies beside the one that asks. */
    private static Path fetched() throws IOException {
        var jar = FOLDER.resolve("tika-server-standard-" + VERSION + ".jar");
        if (!Files.exists(jar)) {
            run(
                    "mvn",
                    "-B",
                    "-q",
                    "-f",
                    HOME.resolve("pom.xml").toString(),
                    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
                    "-Dartifact=org.apache.tika:tika-server-standard:" + VERSION,
                    "-DoutputDirectory=" + FOLDER);
        }
        return jar;
    }

    private static void run(String... line) throws IOException {
        var ended = new ProcessBuilder(line).inheritIO().start().onExit().join();
        if (ended.exitValue() != 0) {
            throw new IOException("the Tika server could not be fetched");
        }
    }

    private Process launch(int port) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin");
        var log = FOLDER.resolve("server.log").toFile();
        var builder = new ProcessBuilder(
                        java.resolve("java").toString(),
                        "-jar",
                        jar.toString(),
                        "-h",
                        "127.0.0.1",
                        "-p",
                        Integer.toString(port),
                        "-c",
                        HOME.resolve("tika-config.xml").toString())
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        // the server starts its own worker with whatever java is first
        builder.environment().merge("PATH", java.toString(), (path, first) -> first + ":" + path);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private void awaitReady() throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                var request =
                        HttpRequest.newBuilder(address.resolve("/version")).build();
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interrupted);
            }
        }
        throw new IOException("the Tika server did not start");
    }

    /** The status it answers with; 0 when it does not answer, and then it is started anew. */
    int text(Path file) throws IOException {
        var request = HttpRequest.newBuilder(address.resolve("/rmeta/text"))
                .timeout(PATIENCE)
                .PUT(BodyPublishers.ofFile(file))
                .build();
        try {
            return http.send(request, BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException unanswered) {
            restart();
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private void restart() throws IOException {
        close();
        var port = freePort();
        address = URI.create("http://127.0.0.1:" + port);
        process = launch(port);
        awaitReady();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
