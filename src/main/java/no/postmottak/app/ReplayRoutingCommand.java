package no.postmottak.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import no.postmottak.app.configuration.ConfigurationFiles;
import no.postmottak.app.configuration.Settings;
import no.postmottak.routing.Replay;
import no.postmottak.routing.RoutingTable;
import no.postmottak.routing.adapter.RoutingYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says who would have got what by an edited routing table, and changes nothing. */
@Command(
        name = "replay-routing",
        mixinStandardHelpOptions = true,
        description = {
            "Routes past intake by an edited table, and prints who would have got what.",
            "The gateway must be stopped while it runs."
        })
final class ReplayRoutingCommand implements Callable<Integer> {

    @Option(names = "--config", required = true, description = "the edited routing.yaml, or the folder it lies in")
    private Path edited = Path.of("config");

    @Option(names = "--current", description = "folder of the configuration in use", defaultValue = "config")
    private Path current = Path.of("config");

    @Option(names = "--profile", description = "further files of that folder, the last one counts most, such as demo")
    private List<String> profiles = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var settings =
                ConfigurationFiles.read(current, profiles, System.getenv()).settings();
        var proposed = RoutingYaml.read(table());
        try (var closing = new Closing()) {
            replay(settings, proposed, closing);
        }
        return 0;
    }

    private Path table() {
        var named = CalledFrom.resolve(edited);
        return Files.isDirectory(named) ? named.resolve("routing.yaml") : named;
    }

    private void replay(Settings settings, RoutingTable proposed, Closing closing) {
        var clock = Clock.systemUTC();
        var ways = Rules.read(settings, clock).ways();
        var intake = PastIntake.open(settings, closing, clock);
        var replay = new Replay(ways.table(), proposed);
        var out = spec.commandLine().getOut();
        var all = intake.routings().all();
        var changed = all.stream()
                .filter(id -> isDifferent(intake.questionsOf(id, ways.questions()), replay, out))
                .count();
        out.println(changed + " of " + all.size() + " submissions would go another way");
    }

    private static boolean isDifferent(List<PastIntake.Asked> questions, Replay replay, PrintWriter out) {
        var lines = questions.stream()
                .flatMap(asked ->
                        replay
                                .difference(asked.question())
                                .map(difference -> asked.told() + ": " + difference)
                                .stream())
                .distinct()
                .toList();
        lines.forEach(out::println);
        return !lines.isEmpty();
    }
}
