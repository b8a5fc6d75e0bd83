package no.postmottak.signature.adapter;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Where the issuers of each state's last good list lie, in the folder that workers see: certificates and what they are of. */
final class AnchorShelf {

    private static final String CERTIFICATES = ".pem";
    private static final String ABOUT = ".properties";

    private final Path folder;

    AnchorShelf(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the folder for trusted lists cannot be made", unwritable);
        }
    }

    /** What was taken from a state's list: its number, until when it is valid, and how many issuers it names. */
    record Taken(int number, Instant validUntil, int issuers) {}

    void put(String territory, Taken taken, List<X509Certificate> issuers) {
        var about = new Properties();
        about.setProperty("number", Integer.toString(taken.number()));
        about.setProperty("valid-until", taken.validUntil().toString());
        about.setProperty("issuers", Integer.toString(taken.issuers()));
        try {
            var written = new StringWriter();
            about.store(written, null);
            // the certificates first: were it to stop in between, the same list is taken again
            write(folder.resolve(territory + CERTIFICATES), pem(issuers));
            write(folder.resolve(territory + ABOUT), written.toString());
        } catch (IOException | CertificateEncodingException failed) {
            throw new IllegalStateException("what a trusted list says cannot be written down", failed);
        }
    }

    Optional<Taken> of(String territory) {
        var file = folder.resolve(territory + ABOUT);
        if (!Files.isRegularFile(file) || !Files.isRegularFile(folder.resolve(territory + CERTIFICATES))) {
            return Optional.empty();
        }
        try {
            var about = new Properties();
            about.load(new StringReader(Files.readString(file)));
            return Optional.of(new Taken(
                    Integer.parseInt(about.getProperty("number", "0")),
                    Instant.parse(about.getProperty("valid-until", Instant.EPOCH.toString())),
                    Integer.parseInt(about.getProperty("issuers", "0"))));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Removes what was taken for states that are no longer asked for. */
    void keepOnly(Set<String> territories) {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (!territories.contains(name.substring(0, Math.max(0, name.indexOf('.'))))) {
                    Files.delete(file);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder of trusted lists cannot be tidied", failed);
        }
    }

    private static String pem(List<X509Certificate> issuers) throws CertificateEncodingException {
        var lines = new StringBuilder();
        for (var issuer : issuers) {
            lines.append("-----BEGIN CERTIFICATE-----\n")
                    .append(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(issuer.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        return lines.toString();
    }

    /** Whoever looks sees the old file or the new one, whole. */
    private static void write(Path file, String text) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
