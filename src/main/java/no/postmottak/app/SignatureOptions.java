package no.postmottak.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.postmottak.app.configuration.YamlRecord;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.signature.SignatureSettings;
import picocli.CommandLine.Option;

/** By which thresholds and which model a command judges ink. */
final class SignatureOptions {

    @Option(names = "--config", description = "folder of the configuration; otherwise that of this checkout")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--signed-from", description = "instead of the configured ink-signed-from")
    private Optional<Double> signedFrom = Optional.empty();

    @Option(names = "--unsigned-below", description = "instead of the configured ink-unsigned-below")
    private Optional<Double> unsignedBelow = Optional.empty();

    SignaturePolicy policy() {
        var configured = settings();
        return new SignaturePolicy(
                signedFrom.orElse(configured.inkSignedFrom()), unsignedBelow.orElse(configured.inkUnsignedBelow()));
    }

    SignatureSettings settings() {
        var config = folder.orElseGet(() -> checkout().resolve("config"));
        return YamlRecord.read(config.resolve("signature.yaml"), "signature", SignatureSettings.class);
    }

    /** Settings name folders relative to the checkout, wherever the command was called from. */
    Path trustAnchors() {
        return checkout().resolve(settings().trustAnchors());
    }

    private static Path checkout() {
        var home = Path.of(System.getProperty("postmottak.home", "var")).toAbsolutePath();
        return Optional.ofNullable(home.getParent()).orElse(home);
    }

    /** The operator's own model where there is one beside the trusted certificates. */
    Optional<Path> ownModel() {
        return Optional.of(trustAnchors().resolve(SignatureSettings.OWN_MODEL)).filter(Files::isRegularFile);
    }
}
