package no.postmottak.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.postmottak.submission.adapter.ReceiptCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a receipt, and documents against it, without asking any server. */
@Command(
        name = "verify-receipt",
        mixinStandardHelpOptions = true,
        description = "Checks a receipt and the documents it names, offline")
final class VerifyReceiptCommand implements Callable<Integer> {

    @Option(
            names = "--keys",
            required = true,
            description = "the published keys, saved from /.well-known/jwks.json of the gateway")
    private Path keys = Path.of("jwks.json");

    @Parameters(index = "0", description = "the receipt")
    private Path receipt = Path.of("receipt.jws");

    @Parameters(index = "1..*", arity = "0..*", description = "documents that were sent")
    private List<Path> documents = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var checked = ReceiptCheck.check(Files.readString(receipt), Files.readString(keys));
        checked.lines().forEach(out::println);
        if (!checked.isValid()) {
            return 1;
        }
        var missing = 0;
        for (var document : documents) {
            var isNamed = checked.names(document);
            out.println((isNamed ? "in the receipt: " : "NOT in the receipt: ") + document);
            missing += isNamed ? 0 : 1;
        }
        return missing == 0 ? 0 : 1;
    }
}
