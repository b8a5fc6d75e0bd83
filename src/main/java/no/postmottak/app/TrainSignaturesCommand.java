package no.postmottak.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.training.SignatureTraining;
import no.postmottak.signature.training.Typefaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the ink model anew from letters it draws itself, and measures it on writers and fonts it has not seen. */
@Command(
        name = "train-signatures",
        mixinStandardHelpOptions = true,
        description = "Trains the model that knows signatures by hand, on letters drawn from a fixed seed")
final class TrainSignaturesCommand implements Callable<Integer> {

    @Option(names = "--letters", description = "how many letters to learn from (default ${DEFAULT-VALUE})")
    private int letters = 1200;

    @Option(
            names = "--test-letters",
            description = "how many to test with for each way of copying (default ${DEFAULT-VALUE})")
    private int testLetters = 100;

    @Option(names = "--out", description = "where the model is written (default ${DEFAULT-VALUE})")
    private Path out = Path.of("ink-model.txt");

    @Option(names = "--fonts", description = "folders of fonts to print with (default /usr/share/fonts and ~/.fonts)")
    private List<Path> fonts = List.of();

    @Mixin
    private SignatureOptions options = new SignatureOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var training = new SignatureTraining(Typefaces.inOrAtHand(fonts), new SignatureJudge(options.policy()));
        Files.write(out, training.model(letters, testLetters, spec.commandLine().getOut()::println));
        spec.commandLine().getOut().println("written: " + out);
        return 0;
    }
}
