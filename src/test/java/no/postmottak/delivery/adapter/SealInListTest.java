package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.ContentCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealInListTest {

    @TempDir
    Path folder;

    @BeforeEach
    void layTheCertificate() throws Exception {
        var encoded = TestReceiver.key(-1, 1).certificate().getEncoded();
        TestReceiver.pem(folder.resolve("udi.pem"), "CERTIFICATE", encoded);
        Files.writeString(folder.resolve("broken.pem"), "no certificate");
    }

    @Test
    void aCertificateIsReadFromBesideTheListWithTheNumberItNames() throws IOException {
        var seal = read("organisation-number: '974760746', seal: {certificates: [udi.pem], cipher: AES-256-CBC}");

        assertThat(seal.cipher()).isEqualTo(ContentCipher.AES_256_CBC);
        assertThat(seal.certificates())
                .singleElement()
                .satisfies(certificate ->
                        assertThat(certificate.organisationNumber()).contains("974760746"));
    }

    @Test
    void whatCannotBeUsedStopsTheStartAndIsNamed() {
        assertRefused("seal: {certificates: [udi.pem]}", "needs the organisation-number");
        assertRefused("organisation-number: '974760746', seal: {certificates: []}", "a seal needs a certificate");
        assertRefused("organisation-number: '974760746', seal: {certificates: [broken.pem]}", "broken.pem");
        assertRefused("organisation-number: '974760746', seal: {certificates: [gone.pem]}", "gone.pem");
        assertRefused("organisation-number: '974760746', seal: {certificates: [udi.pem], cypher: x}", "cypher");
        assertRefused("organisation-number: '974760746', seal: {certificates: [udi.pem], cipher: DES}", "DES");
    }

    private void assertRefused(String keys, String told) {
        assertThatThrownBy(() -> read(keys))
                .isInstanceOf(AuthoritiesUnreadable.class)
                .hasMessageContaining(told);
    }

    private no.postmottak.delivery.EnvelopeSeal read(String keys) throws IOException {
        var file = folder.resolve("authorities.yaml");
        Files.writeString(file, "authorities:\n  - {code: UDI, names: {nb: a, nn: a, en: a}, " + keys + "}\n");
        return AuthoritiesFile.read(file)
                .find(Authority.UDI)
                .orElseThrow()
                .seal()
                .orElseThrow();
    }
}
