package no.postmottak.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every keyring must do, wherever its keys lie. */
public interface KeyringContract {

    byte[] FIELD = "kari.nordmann@example.no".getBytes(UTF_8);

    Keyring keyring();

    @Test
    default void aSealedFieldOpensInItsOwnContextOnly() {
        var keyring = keyring();

        var sealed = keyring.seal(FIELD, "contact.email/1");

        assertThat(keyring.open(sealed, "contact.email/1")).isEqualTo(FIELD);
        assertThatThrownBy(() -> keyring.open(sealed, "contact.email/2")).isInstanceOf(SealBroken.class);
    }

    @Test
    default void theSameFieldNeverSealsTheSameTwice() {
        var keyring = keyring();

        var first = keyring.seal(FIELD, "contact");

        assertThat(keyring.seal(FIELD, "contact")).isNotEqualTo(first);
        assertThat(new String(first, UTF_8)).doesNotContain("nordmann");
    }

    @Test
    default void aSealedFieldWithAnyBitFlippedStaysShut() {
        var keyring = keyring();
        var sealed = keyring.seal(FIELD, "contact");

        for (var bit = 0; bit < sealed.length * 8; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> keyring.open(changed, "contact")).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    default void aSealedFieldCutAnywhereStaysShut() {
        var keyring = keyring();
        var sealed = keyring.seal(FIELD, "contact");

        for (var length = 0; length < sealed.length; length++) {
            var cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> keyring.open(cut, "contact")).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    default void anEmptyFieldCanBeSealed() {
        var keyring = keyring();

        assertThat(keyring.open(keyring.seal(new byte[0], "message"), "message"))
                .isEmpty();
    }

    @Test
    default void aDataKeyUnwrapsInItsOwnContextOnly() {
        var keyring = keyring();
        var key = DataKey.draw(new SecureRandom());

        var wrapped = keyring.wrap(key, "document");

        assertThat(keyring.unwrap(wrapped, "document").forCipher()).isEqualTo(key.forCipher());
        assertThatThrownBy(() -> keyring.unwrap(wrapped, "other")).isInstanceOf(SealBroken.class);
    }

    @Test
    default void aWrappedKeyIsNotASealedField() {
        var keyring = keyring();
        var wrapped = keyring.wrap(DataKey.draw(new SecureRandom()), "document");

        assertThatThrownBy(() -> keyring.open(wrapped, "document")).isInstanceOf(SealBroken.class);
    }

    @Test
    default void aPseudonymIsSteadyAndOfItsContext() {
        var keyring = keyring();

        var pseudonym = keyring.index("190012345678", "duf");

        assertThat(pseudonym).hasSize(32).isEqualTo(keyring.index("190012345678", "duf"));
        assertThat(pseudonym).isNotEqualTo(keyring.index("190012345679", "duf"));
        assertThat(pseudonym).isNotEqualTo(keyring.index("190012345678", "phone"));
        assertThat(keyring.index("ab", "c")).isNotEqualTo(keyring.index("b", "ca"));
    }

    @ParameterizedTest
    @EnumSource
    default void bothFormsOfASignatureVerifyWithThePublicKey(Purpose purpose) throws Exception {
        var key = keyring().signing(purpose);

        assertThat(key.sign(FIELD)).hasSize(64);
        assertThat(verifies("SHA256withECDSAinP1363Format", key.publicKey(), key.sign(FIELD)))
                .isTrue();
        assertThat(verifies("SHA256withECDSA", key.certificate().getPublicKey(), key.signDer(FIELD)))
                .isTrue();
    }

    @Test
    default void receiptsAndEnvelopesAreSignedWithDifferentKeys() {
        var keyring = keyring();

        assertThat(keyring.signing(Purpose.RECEIPT).keyId())
                .isNotEqualTo(keyring.signing(Purpose.ENVELOPE).keyId());
    }

    @Test
    default void theReceiptKeyIsPublishedAndTheEnvelopeKeyIsNot() {
        var keyring = keyring();

        assertThat(keyring.publishedKeys())
                .extracting(PublishedKey::keyId)
                .containsExactly(keyring.signing(Purpose.RECEIPT).keyId());
    }

    @Test
    default void nothingSecretIsWritten() {
        var keyring = keyring();

        assertThat(keyring).hasToString("keyring withheld");
        assertThat(DataKey.draw(new SecureRandom())).hasToString("data key withheld");
        assertThat(keyring.signing(Purpose.RECEIPT).toString()).startsWith("signing key ");
    }

    private static boolean verifies(String algorithm, PublicKey key, byte[] signature) throws Exception {
        var verifier = Signature.getInstance(algorithm);
        verifier.initVerify(key);
        verifier.update(FIELD);
        return verifier.verify(signature);
    }
}
