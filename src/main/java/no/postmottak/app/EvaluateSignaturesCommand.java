package no.postmottak.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.training.LabelledPage;
import no.postmottak.signature.training.SignatureEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how well signatures by hand are judged on pages whose truth the operator knows. */
@Command(
        name = "evaluate-signatures",
        mixinStandardHelpOptions = true,
        description = "Measures the judging of ink on labelled pages")
final class EvaluateSignaturesCommand implements Callable<Integer> {

    @Option(names = "--pages", required = true, description = "the folder of page pictures")
    private Path pages = Path.of("pages");

    @Option(names = "--labels", required = true, description = "CSV with the columns file and signature_boxes_x_y_w_h")
    private Path labels = Path.of("pages.csv");

    @Option(names = "--model", description = "a model file instead of the one that is used now")
    private Optional<Path> model = Optional.empty();

    @Option(names = "--sheet", description = "where a picture of the worst errors is drawn (PNG)")
    private Optional<Path> sheet = Optional.empty();

    @Option(names = "--erased", description = "look also at every signed page with its signatures painted over")
    private boolean erased;

    @Mixin
    private SignatureOptions options = new SignatureOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var evaluation = new SignatureEvaluation(new SignatureJudge(options.policy()));
        evaluation.look(model.or(options::ownModel), LabelledPage.read(pages, labels), erased);
        var out = spec.commandLine().getOut();
        evaluation.lines().forEach(out::println);
        sheet.ifPresent(evaluation::drawWorst);
        return 0;
    }
}
