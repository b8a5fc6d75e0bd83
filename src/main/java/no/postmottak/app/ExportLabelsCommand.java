package no.postmottak.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import no.postmottak.app.configuration.Settings;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.review.SignatureCorrection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes pages that officers have corrected into a folder, for calibrating the search for signatures. */
@Command(
        name = "export-labels",
        mixinStandardHelpOptions = true,
        description = {
            "Writes pictures of pages that officers have corrected, and their labels, into an empty folder.",
            "The pictures show people's letters, in the clear: keep them as you keep letters, and delete them after.",
            "The gateway must be stopped while it runs."
        })
final class ExportLabelsCommand implements Callable<Integer> {

    @Option(names = "--out", required = true, description = "the folder, which must be empty or not there")
    private Path out = Path.of("");

    @Mixin
    private ConfigurationOptions configuration = new ConfigurationOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var folder = CalledFrom.resolve(out);
        if (isFilled(folder)) {
            throw new IllegalArgumentException("the folder " + folder + " is not empty");
        }
        var settings = configuration.read().settings();
        try (var closing = new Closing()) {
            var written = export(settings, folder, closing);
            spec.commandLine()
                    .getOut()
                    .println(written.pages() + " pages of " + written.used().size() + " documents written to " + folder
                            + "; of " + written.unusable() + " documents it was not said where they are signed");
        }
        return 0;
    }

    private static boolean isFilled(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private static LabelExport.Written export(Settings settings, Path folder, Closing closing) throws IOException {
        var clock = Clock.systemUTC();
        var home = closing.with(HomeFolder.open(settings.files().home()));
        var on = Foundations.lay(settings, home, closing, clock);
        var registers = Registers.open(on, clock);
        var findings = registers.findings();
        var export = new LabelExport(findings.facts(), registers.cases().filings(), on.vault());
        var written = export.write(findings.signatureWords().all(), folder);
        written.used().forEach(correction -> registers.journal().append(entry(correction, clock)));
        return written;
    }

    /** That pages of a submission left the vault is written down with it. */
    private static Entry entry(SignatureCorrection correction, Clock clock) {
        return new Entry(
                correction.submission().value(),
                Event.LABELS_EXPORTED,
                "operator",
                clock.instant(),
                Map.of("document", correction.document().toString()));
    }
}
