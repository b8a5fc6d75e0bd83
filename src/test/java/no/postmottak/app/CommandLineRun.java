package no.postmottak.app;

/** The command line, run in this process. */
public final class CommandLineRun {

    private CommandLineRun() {}

    /** Runs a command and gives what its process would end with. */
    public static int of(String... arguments) {
        return Postmottak.commandLine().execute(arguments);
    }
}
