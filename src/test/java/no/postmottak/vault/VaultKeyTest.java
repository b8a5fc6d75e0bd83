package no.postmottak.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultKeyTest {

    @Test
    void aDrawnKeyIsReadBackAsItIsWritten() {
        var key = VaultKey.draw(new SecureRandom());

        assertThat(VaultKey.parse(key.toString())).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123",
                "../../../../../../etc/passwd0000",
                "ABCDEF00112233445566778899AABBCC",
                " ",
                "..",
                "/"
            })
    void whatCouldLeadOutOfTheVaultIsNoKey(String written) {
        assertThat(VaultKey.parse(written)).isEmpty();
        assertThatThrownBy(() -> new VaultKey(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDigestHasThirtyTwoBytes() {
        var bytes = new byte[32];
        bytes[0] = (byte) 0xAB;

        assertThat(Sha256.of(bytes).hex()).startsWith("ab00").hasSize(64);
        assertThat(Sha256.of(bytes).bytes()).isEqualTo(bytes);
        assertThatThrownBy(() -> Sha256.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
