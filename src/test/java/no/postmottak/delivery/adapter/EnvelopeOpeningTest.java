package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.ContentCipher;
import no.postmottak.delivery.SignedReceipts.Reading;
import no.postmottak.delivery.SignedReceipts.Signers;
import no.postmottak.keys.Purpose;
import no.postmottak.store.adapter.TestKeys;
import no.postmottak.submission.Submitted;
import no.postmottak.vault.adapter.DiskVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvelopeOpeningTest {

    private static final ReceiverKey KEY = TestReceiver.key(-10, 10);
    private static final byte[] LETTER = "%PDF-1.7 a letter".getBytes(StandardCharsets.US_ASCII);
    private static final X509Certificate GATEWAY =
            TestKeys.shared().signing(Purpose.ENVELOPE).certificate();

    @TempDir
    Path folder;

    @Test
    void theDocumentsLieInTheFolderAndTheDigestIsSignedFor() throws Exception {
        var container = container();

        var opened = opening(GATEWAY).open(sealed(container), folder.resolve("opened"));

        assertThat(folder.resolve("opened/documents/01-main-document.pdf")).hasBinaryContent(LETTER);
        assertThat(opened.files()).containsKeys("arkivmelding.xml", "findings.json", "log-proof.json");
        var receipt = new WrittenReceipt("d1", opened.sha256()).signedBy(KEY);
        var reading =
                new JwsSignedReceipts().read(receipt, new Signers(List.of(), List.of(TestReceiver.certificate(KEY))));
        assertThat(reading)
                .isEqualTo(new Reading.Statement("d1", opened.sha256().hex()));
        var other = new Signers(List.of(), List.of(TestReceiver.certificate(TestReceiver.anotherKey())));
        assertThat(new JwsSignedReceipts().read(receipt, other)).isEqualTo(new Reading.UnknownSigner());
    }

    @Test
    void anExchangedDocumentAnAddedOneAndAnotherSignerLeaveNothingBehind() throws Exception {
        var exchanged =
                Rezipped.with(container(), "documents/01-main-document.pdf", "other".getBytes(StandardCharsets.UTF_8));
        var stranger = TestReceiver.key(-1, 1).certificate();

        assertRefused(exchanged, GATEWAY, "not what was signed");
        assertRefused(container(), stranger, "not signed by the gateway");
        assertThat(opening(GATEWAY)
                        .open(sealed(container()), folder.resolve("good"))
                        .files())
                .isNotEmpty();
    }

    private void assertRefused(byte[] container, X509Certificate gateway, String why) throws Exception {
        var into = folder.resolve("refused");
        var file = sealed(container);

        assertThatThrownBy(() -> opening(gateway).open(file, into)).hasMessageContaining(why);
        assertThat(into).doesNotExist();
    }

    private static EnvelopeOpening opening(X509Certificate gateway) throws IOException, CertificateEncodingException {
        return new EnvelopeOpening(KEY, gateway.getEncoded());
    }

    private byte[] container() throws IOException {
        var vault = DiskVault.open(folder.resolve("vault"), 0, TestKeys.shared());
        var letter = new PackedLetter(vault, Submitted.appeal()).enclosing("klage.pdf", "application/pdf", LETTER);
        var kept = new AsicEnvelopes(vault, TestKeys.shared(), PackedLetter.SETTINGS, Clock.systemUTC())
                .pack(letter.contents(), Authority.UDI);
        try (var content = vault.fetch(kept.key())) {
            return content.readAllBytes();
        }
    }

    private Path sealed(byte[] container) throws IOException {
        var file = folder.resolve("envelope.asice.p7m");
        try (var out = Files.newOutputStream(file)) {
            var lock = new CmsSealing.Lock(KEY.certificate(), ContentCipher.AES_256_GCM);
            new CmsSealing(new SecureRandom()).seal(new ByteArrayInputStream(container), lock, out);
        }
        return file;
    }
}
