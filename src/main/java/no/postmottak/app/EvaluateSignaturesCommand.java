package no.postmottak.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.training.DrawnEvaluation;
import no.postmottak.signature.training.LabelledPage;
import no.postmottak.signature.training.SignatureEvaluation;
import no.postmottak.signature.training.Typefaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how well signatures by hand are judged on pages whose truth the operator knows. */
@Command(
        name = "evaluate-signatures",
        mixinStandardHelpOptions = true,
        description = "Measures the judging of ink on labelled pages")
final class EvaluateSignaturesCommand implements Callable<Integer> {

    @Option(names = "--pages", description = "the folder of page pictures")
    private Optional<Path> pages = Optional.empty();

    @Option(names = "--labels", description = "CSV with the columns file and signature_boxes_x_y_w_h")
    private Optional<Path> labels = Optional.empty();

    @Option(
            names = "--drawn",
            description =
                    "measure on so many drawn letters for each way of copying instead, none of which was learnt from")
    private int drawn;

    @Option(
            names = "--fonts",
            description = "folders of fonts for drawn letters (default /usr/share/fonts and ~/.fonts)")
    private List<Path> fonts = List.of();

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
        var judge = new SignatureJudge(options.policy());
        if (drawn > 0) {
            var evaluation = new DrawnEvaluation(Typefaces.inOrAtHand(fonts), judge);
            print(evaluation.lines(model.or(options::ownModel), drawn));
            return 0;
        }
        if (pages.isEmpty() || labels.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give --pages and --labels, or --drawn");
        }
        var evaluation = new SignatureEvaluation(judge);
        evaluation.look(model.or(options::ownModel), LabelledPage.read(pages.get(), labels.get()), erased);
        print(evaluation.lines());
        print(evaluation.targets());
        sheet.ifPresent(evaluation::drawWorst);
        return 0;
    }

    private void print(List<String> lines) {
        lines.forEach(spec.commandLine().getOut()::println);
    }
}
