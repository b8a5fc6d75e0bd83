package no.postmottak.keys.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.KeyringContract;
import no.postmottak.keys.PublishedKey;
import no.postmottak.keys.Purpose;
import no.postmottak.keys.SealBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeystoreKeyringTest implements KeyringContract {

    @TempDir
    Path folder;

    private Keyring keyring;

    @BeforeEach
    void makeKeys() {
        keyring = Keyrings.in(folder);
    }

    @Override
    public Keyring keyring() {
        return keyring;
    }

    @Test
    void itOpensAfterARestartWhatItSealedBefore() {
        var sealed = keyring.seal(FIELD, "contact");
        var pseudonym = keyring.index("value", "duf");

        var restarted = Keyrings.reopen(folder);

        assertThat(restarted.open(sealed, "contact")).isEqualTo(FIELD);
        assertThat(restarted.index("value", "duf")).isEqualTo(pseudonym);
        assertThat(restarted.signing(Purpose.RECEIPT).certificate())
                .isEqualTo(keyring.signing(Purpose.RECEIPT).certificate());
    }

    @Test
    void bothItsFilesAreForTheOwnerAloneAndNothingElseIsLeft() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void aMissingKeystoreIsNotMadeUnlessThatIsAllowed() throws IOException {
        Files.delete(folder.resolve("keystore.p12"));

        assertThatThrownBy(() -> Keyrings.reopen(folder))
                .isInstanceOf(KeystoreUnusable.class)
                .hasMessageContaining("is missing");
        assertThat(folder.resolve("keystore.p12")).doesNotExist();
    }

    @Test
    void aWrongPasswordIsRefused() throws IOException {
        Files.writeString(folder.resolve("keystore.password"), "wrong");

        assertThatThrownBy(() -> Keyrings.in(folder))
                .isInstanceOf(KeystoreUnusable.class)
                .hasMessageContaining("wrong password");
    }

    @Test
    void aMissingOrEmptyPasswordIsRefused() throws IOException {
        Files.writeString(folder.resolve("keystore.password"), "\n");
        assertThatThrownBy(() -> Keyrings.in(folder))
                .isInstanceOf(KeystoreUnusable.class)
                .hasMessageContaining("is empty");

        Files.delete(folder.resolve("keystore.password"));
        assertThatThrownBy(() -> Keyrings.in(folder))
                .isInstanceOf(KeystoreUnusable.class)
                .hasMessageContaining("keystore.password is missing");
    }

    @Test
    void aDamagedKeystoreIsRefused() throws IOException {
        var file = folder.resolve("keystore.p12");
        var whole = Files.readAllBytes(file);

        for (var at = 0; at < whole.length; at += 97) {
            var changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(file, changed);
            assertThatThrownBy(() -> Keyrings.in(folder))
                    .as("byte %d changed", at)
                    .isInstanceOf(KeystoreUnusable.class);
        }
    }

    @Test
    void anEmptyKeystoreFileIsRefusedAndNotReplaced() throws IOException {
        Files.write(folder.resolve("keystore.p12"), new byte[0]);

        assertThatThrownBy(() -> Keyrings.in(folder)).isInstanceOf(KeystoreUnusable.class);
        assertThat(folder.resolve("keystore.p12")).isEmptyFile();
    }

    @Test
    void filesThatOthersMayReadAreRefused() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("keystore.p12"), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> Keyrings.in(folder))
                .isInstanceOf(KeystoreUnusable.class)
                .hasMessageContaining("set its mode to 600");
    }

    @Test
    void thePasswordOfTheOperatorIsUsedWhenThereIsOne(@TempDir Path own) throws IOException {
        var password = own.resolve("keystore.password");
        Files.writeString(password, "chosen by the operator\n");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));

        Keyrings.in(own);

        assertThat(password).hasContent("chosen by the operator");
        assertThat(Keyrings.reopen(own).publishedKeys()).hasSize(1);
    }

    @Test
    void aNewSealingKeyTakesOverAndTheOldOneStillOpens() throws Exception {
        var old = keyring.seal(FIELD, "contact");
        add("seal-2", new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[32], "AES")));

        var rotated = Keyrings.reopen(folder);

        var fresh = rotated.seal(FIELD, "contact");
        assertThat(rotated.open(old, "contact")).isEqualTo(FIELD);
        assertThat(rotated.open(fresh, "contact")).isEqualTo(FIELD);
        assertThatThrownBy(() -> keyring.open(fresh, "contact"))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("key 2");
    }

    @Test
    void aNewReceiptKeyOfTheOperatorSignsAndTheRetiredOneStaysPublished() throws Exception {
        var retired = keyring.signing(Purpose.RECEIPT).keyId();
        var pair = NistCurve.drawPair();
        var provided =
                SelfSignedCertificate.of(pair, "Provided by the operator", Instant.parse("2051-01-02T03:04:05Z"));
        add("receipt-2", new KeyStore.PrivateKeyEntry(pair.getPrivate(), new Certificate[] {provided}));

        var rotated = Keyrings.reopen(folder);

        assertThat(rotated.signing(Purpose.RECEIPT).chain()).containsExactly(provided);
        assertThat(rotated.publishedKeys())
                .extracting(PublishedKey::keyId)
                .containsExactly(rotated.signing(Purpose.RECEIPT).keyId(), retired);
        assertThat(provided.getNotBefore().toInstant()).isEqualTo(Instant.parse("2051-01-02T03:04:05Z"));
    }

    @Test
    void aKeystoreWithoutOneOfItsKeysIsRefused() throws Exception {
        change(keystore -> keystore.deleteEntry("wrap-1"));

        assertThatThrownBy(() -> Keyrings.reopen(folder))
                .isInstanceOf(KeystoreUnusable.class)
                .hasMessage("the keystore has no key named wrap-1");
    }

    @Test
    void theSelfSignedCertificateIsSoundAndSaysWhatItIs() throws Exception {
        var certificate = keyring.signing(Purpose.ENVELOPE).certificate();

        certificate.verify(certificate.getPublicKey());
        assertThat(certificate.getSubjectX500Principal().getName()).contains("Postmottak demo envelopes");
        assertThat(certificate.getKeyUsage()).startsWith(true, true, false);
        assertThat(certificate.getNotAfter().toInstant()).isEqualTo(Instant.parse("2036-11-19T13:32:00Z"));
    }

    private void add(String alias, KeyStore.Entry entry) throws Exception {
        change(keystore -> keystore.setEntry(alias, entry, new KeyStore.PasswordProtection(password())));
    }

    private void change(Change change) throws Exception {
        var file = folder.resolve("keystore.p12");
        var keystore = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keystore.load(in, password());
        }
        change.to(keystore);
        try (var out = Files.newOutputStream(file)) {
            keystore.store(out, password());
        }
    }

    private char[] password() throws IOException {
        return Files.readString(folder.resolve("keystore.password")).strip().toCharArray();
    }

    private interface Change {
        void to(KeyStore keystore) throws Exception;
    }
}
