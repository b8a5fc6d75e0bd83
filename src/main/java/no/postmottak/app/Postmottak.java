package no.postmottak.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "postmottak",
        mixinStandardHelpOptions = true,
        version = "Postmottak 0.1.0",
        description = "Document intake and secure correspondence gateway for immigration cases",
        subcommands = {
            ServeCommand.class,
            CheckConfigCommand.class,
            VerifyReceiptCommand.class,
            OpenEnvelopeCommand.class,
            VerifyJournalCommand.class,
            ReplayRoutingCommand.class,
            CheckSignaturesCommand.class,
            EvaluateSignaturesCommand.class,
            TrainSignaturesCommand.class,
            CalibrateSignaturesCommand.class,
            ExportLabelsCommand.class
        })
public final class Postmottak {

    private Postmottak() {}

    /** Runs a command; 0 when it did what it is for, 1 when it found something wrong, 2 when it was called wrongly. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Postmottak()).setExecutionExceptionHandler(new OneClearLine());
    }
}
