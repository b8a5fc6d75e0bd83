package no.postmottak.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import no.postmottak.acceptance.Patience;
import no.postmottak.faults.Appeals;
import no.postmottak.faults.Counter;
import no.postmottak.faults.Decisions;
import no.postmottak.faults.Digests;
import no.postmottak.faults.Parts;
import no.postmottak.faults.Place;
import no.postmottak.faults.RealProcess;

/** How fast and how heavy the whole gateway is, as a process of its own: start, memory, first letters, a large upload. */
public final class GatewayBenchmark {

    private static final int LETTERS = 20;
    private static final int LARGE = 300 << 20;

    private final Place place;

    private GatewayBenchmark(Path folder) {
        this.place = Place.free(folder.resolve("var"));
    }

    /** {@code start}, {@code letters} or {@code upload}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var benchmark = new GatewayBenchmark(Files.createTempDirectory("gateway-benchmark"));
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "start" -> benchmark.start();
            case "letters" -> benchmark.letters();
            case "upload" -> benchmark.upload();
            default -> throw new IllegalArgumentException("one of: start, letters, upload");
        }
    }

    private void start() {
        timed("first start, with a new database and new keys").close();
        try (var gateway = timed("second start")) {
            // what start-up leaves to the collector is no idle memory; half a minute lets it settle
            LockSupport.parkNanos(Duration.ofSeconds(30).toNanos());
            ProcessTree.of(gateway, place)
                    .memory()
                    .forEach((part, megabytes) -> say("idle, %s: %d MB", part, megabytes));
        }
    }

    private RealProcess timed(String what) {
        var begun = System.nanoTime();
        var gateway = RealProcess.start(place, Map.of());
        say("%s: %.1f s to ready", what, seconds(begun));
        return gateway;
    }

    private void letters() {
        try (var gateway = RealProcess.start(place, Map.of());
                var counter = new Counter(place)) {
            var token = counter.token("UDI", "authority");
            say("first letter after the start: %.2f s from 201 to the inbox", sendAndWait(counter, token, 0));
            var before = ProcessTree.of(gateway, place).cpu();
            var took = new double[LETTERS];
            for (var number = 0; number < LETTERS; number++) {
                took[number] = sendAndWait(counter, token, number + 1);
            }
            var used = ProcessTree.of(gateway, place).cpu().minus(before).toMillis() / 1e3 / LETTERS;
            Arrays.sort(took);
            say("text PDF, from 201 to the inbox: median %.2f s, slowest %.2f s", took[LETTERS / 2], took[LETTERS - 1]);
            say("CPU of gateway, workers and database together: %.2f s a document", used);
        }
    }

    private static double sendAndWait(Counter counter, String token, int number) {
        var letter = Decisions.pdf("Klage nummer " + number + ". DUF-nummer 1900 000001 08. Jeg klager paa vedtaket.");
        var parts = new Parts()
                .json("submission", Appeals.form(Appeals.AMINA))
                .document("klage.pdf", "application/pdf", letter);
        var reference =
                reference(Counter.json(counter.sends(parts, Optional.empty()).body()));
        var begun = System.nanoTime();
        Patience.until(
                "the letter in the inbox",
                () -> counter.inbox(token).stream()
                        .filter(item -> reference(item).equals(reference))
                        .findFirst());
        return seconds(begun);
    }

    private void upload() throws IOException, InterruptedException {
        var file = Files.createTempFile("three-hundred", ".bin");
        var bytes = new byte[LARGE];
        new java.util.Random(300).nextBytes(bytes);
        Files.write(file, bytes);
        try (var gateway = RealProcess.start(place, Map.of("POSTMOTTAK_JVM", "-Xmx256m"));
                var http = HttpClient.newHttpClient()) {
            var begun = System.nanoTime();
            var answer = http.send(request(file), HttpResponse.BodyHandlers.ofString());
            var document = Counter.json(answer.body()).path("documents").path(0);
            say(
                    "300 MB with -Xmx256m: %d in %.1f s, digest as sent: %s, gateway alive: %s",
                    answer.statusCode(),
                    seconds(begun),
                    document.path("sha256").asText().equals(Digests.sha256(bytes)),
                    gateway.isAlive());
            ProcessTree.of(gateway, place)
                    .memory()
                    .forEach((part, megabytes) -> say("after it, %s: %d MB", part, megabytes));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private HttpRequest request(Path file) throws IOException {
        var head =
                "--large\r\nContent-Disposition: form-data; name=\"submission\"\r\nContent-Type: application/json\r\n\r\n"
                        + Appeals.form(Appeals.AMINA)
                        + "\r\n--large\r\nContent-Disposition: form-data; name=\"document\"; filename=\"stor.bin\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n";
        return HttpRequest.newBuilder(place.address("/api/v1/submissions"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "multipart/form-data; boundary=large")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head.getBytes(StandardCharsets.UTF_8)),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--large--\r\n")))
                .build();
    }

    private static String reference(JsonNode node) {
        return node.path("reference").asText();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is in a library only the compiler has
    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
