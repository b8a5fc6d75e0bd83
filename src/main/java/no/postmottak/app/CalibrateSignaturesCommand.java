package no.postmottak.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.training.LabelledPage;
import no.postmottak.signature.training.SignatureCalibration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Teaches the ink model the pages an operator has labelled, and measures what that is worth on pages not taught. */
@Command(
        name = "calibrate-signatures",
        mixinStandardHelpOptions = true,
        description = "Calibrates the ink model on labelled pages")
final class CalibrateSignaturesCommand implements Callable<Integer> {

    @Option(names = "--pages", required = true, description = "the folder of page pictures")
    private Path pages = Path.of("pages");

    @Option(
            names = "--labels",
            required = true,
            description = "CSV with the columns file, fold (pages that belong together share one) and"
                    + " signature_boxes_x_y_w_h")
    private Path labels = Path.of("pages.csv");

    @Option(names = "--model", description = "the model to begin with instead of the shipped one")
    private Optional<Path> model = Optional.empty();

    @Option(names = "--out", description = "where the calibrated model is written (default ${DEFAULT-VALUE})")
    private Path out = Path.of("ink-model.txt");

    @Mixin
    private SignatureOptions options = new SignatureOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var calibration = new SignatureCalibration(model, LabelledPage.read(pages, labels));
        var remarks = new ArrayList<String>();
        remarks.add("Calibrated by ./postmottak calibrate-signatures; measured across the folds:");
        remarks.addAll(calibration.measure(new SignatureJudge(options.policy())));
        var teller = spec.commandLine().getOut();
        remarks.forEach(teller::println);
        Files.write(out, calibration.model(remarks));
        teller.println("written: " + out);
        return 0;
    }
}
