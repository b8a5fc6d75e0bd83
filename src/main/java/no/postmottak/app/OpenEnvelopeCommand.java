package no.postmottak.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.postmottak.app.configuration.BadConfiguration;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.adapter.EnvelopeOpening;
import no.postmottak.delivery.adapter.ReceiverKey;
import no.postmottak.delivery.adapter.WrittenReceipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens a sealed envelope with its receiver's key, without asking any server, and signs a receipt for it if wanted. */
@Command(
        name = "open-envelope",
        mixinStandardHelpOptions = true,
        description = "Opens a sealed envelope with the receiver's key, checks its signature and every digest, offline")
final class OpenEnvelopeCommand implements Callable<Integer> {

    private static final String ENDING = ".asice.p7m";

    @Option(names = "--key", required = true, description = "PKCS#12 file with the receiver's key and certificate")
    private Path key = Path.of("key.p12");

    @Option(names = "--password-file", required = true, description = "file with the password of the key file")
    private Path passwordFile = Path.of("password");

    @Option(
            names = "--gateway",
            description = "certificate the gateway signs with; otherwise envelope-certificate.pem beside the envelope,"
                    + " or that of the gateway on this machine")
    private Optional<Path> gateway = Optional.empty();

    @Option(names = "--into", description = "folder to make and put the documents in; otherwise named as the envelope")
    private Optional<Path> into = Optional.empty();

    @Option(
            names = "--receipt",
            description = "file to write a signed receipt to, for an envelope named by its delivery")
    private Optional<Path> receipt = Optional.empty();

    @Parameters(index = "0", description = "the sealed envelope")
    private Path envelope = Path.of("envelope" + ENDING);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var own = ReceiverKey.read(key, Files.readString(passwordFile).strip().toCharArray());
        var delivery = receipt.map(ignored -> delivery());
        var folder = into.orElseGet(() -> envelope.resolveSibling(nameless()));
        var opened = new EnvelopeOpening(own, Files.readAllBytes(gateway())).open(envelope, folder);
        var out = spec.commandLine().getOut();
        opened.files().forEach((name, digest) -> out.println(digest.hex() + "  " + folder.resolve(name)));
        out.println("signed by the gateway, and every digest holds; sha256 "
                + opened.sha256().hex());
        if (receipt.isPresent() && delivery.isPresent()) {
            var signed = new WrittenReceipt(delivery.get().toString(), opened.sha256()).signedBy(own);
            Files.writeString(receipt.get(), signed);
            out.println("receipt written to " + receipt.get());
        }
        return 0;
    }

    private DeliveryId delivery() {
        return DeliveryId.parse(nameless())
                .orElseThrow(() -> new BadConfiguration(
                        "a receipt names the delivery, so the envelope must be called <delivery id>" + ENDING));
    }

    private String nameless() {
        var name =
                Objects.requireNonNull(envelope.toAbsolutePath().getFileName()).toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name + ".opened";
    }

    private Path gateway() {
        var beside = envelope.toAbsolutePath().resolveSibling(EnvelopeCertificate.NAME);
        var ofThisMachine = Path.of(System.getProperty("postmottak.home", "var"), "keys", EnvelopeCertificate.NAME);
        return gateway.or(() -> Stream.of(beside, ofThisMachine)
                        .filter(Files::isRegularFile)
                        .findFirst())
                .orElseThrow(() -> new BadConfiguration("the gateway's certificate was not found: put "
                        + EnvelopeCertificate.NAME + " beside the envelope, or name it with --gateway"));
    }
}
