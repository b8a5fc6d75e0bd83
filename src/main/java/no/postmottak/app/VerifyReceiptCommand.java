package no.postmottak.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.postmottak.app.configuration.BadConfiguration;
import no.postmottak.journal.adapter.PublishedKeys;
import no.postmottak.journal.adapter.ReceiptInLog;
import no.postmottak.submission.Receipt;
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
            description = "the published keys, saved from /.well-known/jwks.json of the gateway;"
                    + " otherwise jwks.json beside the receipt, or the keys of the gateway on this machine")
    private Optional<Path> keys = Optional.empty();

    @Option(
            names = "--proof",
            description = "the proof that the receipt was entered in the log, saved from the gateway")
    private Optional<Path> proof = Optional.empty();

    @Parameters(index = "0", description = "the receipt")
    private Path receipt = Path.of("receipt.jws");

    @Parameters(index = "1..*", arity = "0..*", description = "documents that were sent")
    private List<Path> documents = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var published = text("published keys", keyFile());
        var checked = ReceiptCheck.check(text("receipt", receipt), published);
        checked.lines().forEach(out::println);
        if (!checked.isValid()) {
            return 1;
        }
        var missing = proof.map(file -> inTheLog(file, published)).orElse(true) ? 0 : 1;
        for (var document : documents) {
            var isNamed = checked.names(document);
            out.println((isNamed ? "in the receipt: " : "NOT in the receipt: ") + document);
            missing += isNamed ? 0 : 1;
        }
        return missing == 0 ? 0 : 1;
    }

    private boolean inTheLog(Path file, String published) {
        var digest = new Receipt(text("receipt", receipt).strip()).sha256();
        var answer = new ReceiptInLog(PublishedKeys.parse(published)).check(digest, utf8(file));
        spec.commandLine().getOut().println(answer.line());
        return answer.holds();
    }

    private static String utf8(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("there is no file to read the proof from: " + file, unreadable);
        }
    }

    /** Byte for letter: what is no text is then told as no receipt, and not as a fault in reading. */
    private static String text(String what, Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("there is no file to read the " + what + " from: " + file, unreadable);
        }
    }

    private Path keyFile() {
        var beside = receipt.toAbsolutePath().resolveSibling("jwks.json");
        var ofThisMachine = Path.of(System.getProperty("postmottak.home", "var"), "keys", "jwks.json");
        return keys.or(() -> Stream.of(beside, ofThisMachine)
                        .filter(Files::isRegularFile)
                        .findFirst())
                .orElseThrow(() -> new BadConfiguration(
                        "no published keys were found: save /.well-known/jwks.json beside the receipt, or name them"
                                + " with --keys"));
    }
}
