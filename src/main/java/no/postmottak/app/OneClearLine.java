package no.postmottak.app;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why a command stopped; a stack trace only helps where the sentence is missing. */
final class OneClearLine implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        var why = failure.getMessage();
        if (why == null) {
            failure.printStackTrace(command.getErr());
        } else {
            command.getErr().println("postmottak: " + why);
        }
        return 1;
    }
}
