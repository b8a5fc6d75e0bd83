package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.europa.esig.dss.enumerations.Indication;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.ContentCipher;
import no.postmottak.keys.Purpose;
import no.postmottak.store.adapter.TestKeys;
import no.postmottak.submission.Submitted;
import no.postmottak.vault.adapter.DiskVault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A receiver needs none of our code: OpenSSL opens the seal, and EU DSS passes what was in it. */
class OpenSslOpensTest {

    private static final ReceiverKey KEY = TestReceiver.key(-10, 10);

    @TempDir
    Path folder;

    @BeforeAll
    static void openSslIsThere() throws Exception {
        var version = new ProcessBuilder("openssl", "version").start();
        var said = new String(version.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
        assumeThat(said).as("SKIPPED: OpenSSL 3 is not at hand").startsWith("OpenSSL 3");
    }

    @ParameterizedTest
    @EnumSource(ContentCipher.class)
    void anEnvelopeIsOpenedByOpenSslAndPassedByDss(ContentCipher cipher) throws Exception {
        var container = container();

        var opened = decrypt(seal(container, cipher), KEY);

        assertThat(opened).isEqualTo(container);
        var reports = Dss.validated(
                opened, TestKeys.shared().signing(Purpose.ENVELOPE).certificate());
        var signature = reports.getDiagnosticData().getSignatures().getFirst();
        assertThat(reports.getSimpleReport().getIndication(signature.getId())).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void aChangedByteAnywhereIsFoundByOpenSslAndByUs() throws Exception {
        var container = new byte[300_000];
        var sealed = seal(container, ContentCipher.AES_256_GCM);

        // the last six bytes are marks of the end that hold nothing
        for (var at : List.of(500, sealed.length / 2, sealed.length - 40, sealed.length - 7)) {
            var changed = sealed.clone();
            changed[at] ^= 1;

            assertThat(openSsl(changed, KEY))
                    .as("byte " + at + " of " + sealed.length)
                    .isNotZero();
            assertThatThrownBy(() -> DemoKeys.opened(KEY, changed)).isInstanceOf(IOException.class);
        }
        assertThat(openSsl(sealed, KEY)).isZero();
        assertThat(DemoKeys.opened(KEY, sealed)).isEqualTo(container);
    }

    @Test
    void halfAnEnvelopeDoesNotOpen() throws Exception {
        var sealed = seal(new byte[300_000], ContentCipher.AES_256_GCM);
        var half = java.util.Arrays.copyOf(sealed, sealed.length / 2);

        assertThat(openSsl(half, KEY)).isNotZero();
        assertThatThrownBy(() -> DemoKeys.opened(KEY, half)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource(ContentCipher.class)
    void anotherKeyDoesNotOpenIt(ContentCipher cipher) throws Exception {
        var sealed = seal(container(), cipher);
        var other = TestReceiver.anotherKey();
        var pretending = new ReceiverKey(other.secret(), KEY.certificate());

        assertThat(openSsl(sealed, other)).isNotZero();
        assertThatThrownBy(() -> DemoKeys.opened(other, sealed)).hasMessageContaining("another certificate");
        assertThatThrownBy(() -> DemoKeys.opened(pretending, sealed)).isInstanceOf(IOException.class);
    }

    private byte[] container() throws IOException {
        var vault = DiskVault.open(folder.resolve("vault"), 0, TestKeys.shared());
        var letter = new PackedLetter(vault, Submitted.appeal())
                .enclosing(
                        "klage.pdf",
                        "application/pdf",
                        "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var kept = new AsicEnvelopes(vault, TestKeys.shared(), PackedLetter.SETTINGS, Clock.systemUTC())
                .pack(letter.contents(), Authority.UDI);
        try (var content = vault.fetch(kept.key())) {
            return content.readAllBytes();
        }
    }

    private static byte[] seal(byte[] container, ContentCipher cipher) throws IOException {
        var sealed = new ByteArrayOutputStream();
        new CmsSealing(new SecureRandom())
                .seal(new ByteArrayInputStream(container), new CmsSealing.Lock(KEY.certificate(), cipher), sealed);
        return sealed.toByteArray();
    }

    private byte[] decrypt(byte[] sealed, ReceiverKey key) throws Exception {
        assertThat(openSsl(sealed, key)).isZero();
        return Files.readAllBytes(folder.resolve("opened"));
    }

    private int openSsl(byte[] sealed, ReceiverKey key) throws Exception {
        var file = Files.write(folder.resolve("envelope.p7m"), sealed);
        var secret = TestReceiver.pem(
                folder.resolve("key.pem"), "PRIVATE KEY", key.secret().getEncoded());
        var certificate = TestReceiver.pem(
                folder.resolve("own.pem"), "CERTIFICATE", key.certificate().getEncoded());
        var process = new ProcessBuilder(
                        "openssl",
                        "cms",
                        "-decrypt",
                        "-inform",
                        "DER",
                        "-binary",
                        "-in",
                        file.toString(),
                        "-recip",
                        certificate.toString(),
                        "-inkey",
                        secret.toString(),
                        "-out",
                        folder.resolve("opened").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
