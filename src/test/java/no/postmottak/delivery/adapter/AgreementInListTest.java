package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Agreement;
import no.postmottak.delivery.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementInListTest {

    private static final String SEALED = "organisation-number: '974760746', seal: {certificates: [udi.pem]}, ";

    @TempDir
    Path folder;

    @BeforeEach
    void layTheCertificate() throws Exception {
        var encoded = TestReceiver.key(-1, 1).certificate().getEncoded();
        TestReceiver.pem(folder.resolve("udi.pem"), "CERTIFICATE", encoded);
    }

    @Test
    void eachWayIsReadWithItsFilesFromBesideTheList() throws IOException {
        var push = read(
                SEALED + "delivery: {push: {address: 'https://udi.example/in', secret-file: s}, receipt-within: PT2H,"
                        + " webhook: {address: 'http://localhost:9/told', secret-file: t}}");

        assertThat(push.channel())
                .isEqualTo(new Channel.Push(URI.create("https://udi.example/in"), folder.resolve("s")));
        assertThat(push.receiptWithin()).isEqualTo(Duration.ofHours(2));
        assertThat(push.webhook()).isPresent();
        assertThat(read(SEALED + "delivery: {folder: out}").channel())
                .isEqualTo(new Channel.Folder(folder.resolve("out")));
        assertThat(
                        read("organisation-number: '974760746', delivery: {eformidling: {integration-point: 'https://ip.example', sender: '991825827'}}")
                                .channel())
                .isInstanceOf(Channel.EFormidling.class);
        assertThat(read("").channel()).isEqualTo(new Channel.Fetched());
    }

    @Test
    void whatMustNotBeStopsTheStartAndIsNamed() {
        assertRefused("delivery: {folder: out}", "needs seal.certificates");
        assertRefused(
                SEALED + "delivery: {folder: out, push: {address: 'https://a.b', secret-file: s}}", "more than one");
        assertRefused(
                SEALED + "delivery: {push: {address: 'http://udi.example', secret-file: s}}", "must begin with https");
        assertRefused(
                SEALED + "delivery: {push: {address: 'https://me:secret@udi.example', secret-file: s}}",
                "nothing secret");
        assertRefused(SEALED + "delivery: {push: {address: 'https://udi.example'}}", "secret-file");
        assertRefused(SEALED + "delivery: {receipt-within: soon}", "receipt-within");
        assertRefused(SEALED + "delivery: {fodler: out}", "fodler");
        assertRefused(
                "delivery: {eformidling: {integration-point: 'https://ip.example', sender: '991825827'}}",
                "organisation-number");
    }

    private void assertRefused(String keys, String told) {
        assertThatThrownBy(() -> read(keys))
                .isInstanceOf(AuthoritiesUnreadable.class)
                .hasMessageContaining(told);
    }

    private Agreement read(String keys) throws IOException {
        var file = folder.resolve("authorities.yaml");
        Files.writeString(file, "authorities:\n  - {code: UDI, names: {nb: a, nn: a, en: a}, " + keys + "}\n");
        return AuthoritiesFile.read(file).find(Authority.UDI).orElseThrow().agreement();
    }
}
