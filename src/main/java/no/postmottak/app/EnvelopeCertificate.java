package no.postmottak.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.Purpose;

/** The certificate envelopes are signed with, as a file that operators hand to receivers; nothing in it is secret. */
final class EnvelopeCertificate {

    static final String NAME = "envelope-certificate.pem";
    static final String IN_HOME = "keys/" + NAME;

    private EnvelopeCertificate() {}

    static void write(Keyring keyring, Path file) {
        try {
            var encoded = keyring.signing(Purpose.ENVELOPE).certificate().getEncoded();
            var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                    .encodeToString(encoded);
            Files.writeString(file, "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the certificate of envelopes cannot be written to " + file, unwritable);
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate in use cannot be written", impossible);
        }
    }
}
