package no.postmottak.delivery.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Authorities;

/** Keys and certificates for the demonstration's authorities, made once and kept in a folder for whoever plays them. */
public final class DemoReceivers {

    /** What opens the key files; they guard nothing but made-up letters. */
    public static final String PASSWORD = "demo";

    private static final Duration LONG = Duration.ofDays(3650);

    private final Path folder;
    private final Clock clock;

    public DemoReceivers(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Makes what is missing for these authorities, known by their numbers. */
    public void make(Map<Authority, String> numbers, Authorities authorities) {
        if (numbers.keySet().stream().allMatch(each -> Files.exists(certificate(each)))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            var from = clock.instant().minus(LONG);
            var until = clock.instant().plus(LONG);
            var maker = new DemoCertificates(new SecureRandom());
            var issuer = maker.issuer(from, until);
            Files.writeString(folder.resolve("password"), PASSWORD);
            Files.write(revocationList(), maker.revocationList(from, until));
            for (var each : numbers.entrySet()) {
                var name = authorities.nameOf(each.getKey(), "nb");
                var keys = maker.drawPair();
                var certificate =
                        maker.certificate(new DemoCertificates.Wanted(name, each.getValue(), from, until), keys);
                var chain = new Certificate[] {certificate, issuer};
                writeKey(key(each.getKey()), new KeyStore.PrivateKeyEntry(keys.getPrivate(), chain));
                Files.writeString(certificate(each.getKey()), pem(certificate) + pem(issuer));
            }
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException("the demonstration's certificates cannot be made in " + folder, failed);
        }
    }

    /** Where the certificate of an authority lies, with its issuer's. */
    public Path certificate(Authority authority) {
        return folder.resolve(named(authority) + ".pem");
    }

    /** Where the list of revoked certificates lies. */
    public Path revocationList() {
        return folder.resolve("revoked.crl");
    }

    /** Where its key lies. */
    public Path key(Authority authority) {
        return folder.resolve(named(authority) + ".p12");
    }

    private static String named(Authority authority) {
        return authority.code().toLowerCase(java.util.Locale.ROOT).replace(':', '-');
    }

    private static void writeKey(Path file, KeyStore.PrivateKeyEntry entry)
            throws IOException, GeneralSecurityException {
        var keystore = KeyStore.getInstance("PKCS12");
        var password = PASSWORD.toCharArray();
        keystore.load(null, password);
        keystore.setEntry("receiver", entry, new KeyStore.PasswordProtection(password));
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newOutputStream(file)) {
            keystore.store(out, password);
        }
    }

    private static String pem(X509Certificate certificate) throws CertificateEncodingException {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(certificate.getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
    }
}
