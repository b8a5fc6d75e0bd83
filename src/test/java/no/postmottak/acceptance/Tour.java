package no.postmottak.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.postmottak.faults.Place;

/** The commands README shows, run as they stand there; only the ports are those of the gateway of the test. */
final class Tour {

    private static final Path CHECKOUT = Path.of("").toAbsolutePath();
    private static final Pattern TOUR = Pattern.compile("<!-- tour:begin -->\n(.*?)<!-- tour:end -->", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    private final Path folder;
    private final Place place;

    /** In a folder that looks to its visitors like a checkout that was built. */
    Tour(Path folder) throws IOException {
        this.folder = folder;
        this.place = Place.free(folder.resolve("var"));
        for (var name : List.of("postmottak", "bin", "target")) {
            Files.createSymbolicLink(folder.resolve(name), CHECKOUT.resolve(name));
        }
    }

    Place place() {
        return place;
    }

    static List<String> blocks() throws IOException {
        var readme = Files.readString(CHECKOUT.resolve("README.md"));
        var tour = TOUR.matcher(readme).results().map(found -> found.group(1)).collect(Collectors.joining());
        return BLOCK.matcher(tour).results().map(Tour::commands).toList();
    }

    private static String commands(MatchResult block) {
        return block.group(1);
    }

    /** Runs some blocks one after the other in one shell that stops at the first failure; all that was printed. */
    String walk(List<String> blocks) throws IOException, InterruptedException {
        var log = Files.createTempFile(folder, "tour", ".log");
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", onOurPorts(String.join("\n", blocks)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var isOver = shell.waitFor(2, TimeUnit.MINUTES);
        shell.destroyForcibly();
        var printed = Files.readString(log);
        if (!isOver || shell.waitFor() != 0) {
            throw new AssertionError("the tour breaks off:\n" + printed);
        }
        return printed;
    }

    private String onOurPorts(String commands) {
        return commands.replace("localhost:8080", "localhost:" + place.web())
                .replace("localhost:8081", "localhost:" + place.management())
                .replace("localhost:8082", "localhost:" + place.issuer());
    }
}
