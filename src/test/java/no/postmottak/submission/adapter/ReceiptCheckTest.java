package no.postmottak.submission.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCheckTest {

    private static final String NO_RECEIPT = "this is no receipt, or it was damaged";
    private static final String CHANGED =
            "the signature does not hold: the receipt was changed, or the key is another one";

    private static final Submission SUBMISSION = Submitted.appeal().bringing(2);

    @TempDir
    static Path folder;

    private static String receipt = "";
    private static String keys = "";

    @BeforeAll
    static void sign() throws Exception {
        var keyring = Keyrings.in(Files.createDirectories(folder.resolve("ours")));
        receipt = new JwsReceipts(keyring, "http://send.example.no")
                .sign(SUBMISSION)
                .compact();
        keys = published(keyring);
    }

    @Test
    void aTrueReceiptSaysWhatWasSentAndWhen() {
        var checked = ReceiptCheck.check("\n" + receipt + "\n", keys);

        assertThat(checked.isValid()).isTrue();
        assertThat(checked.lines())
                .startsWith("the signature is good", "reference   " + SUBMISSION.reference())
                .contains("received    " + SUBMISSION.arrival().receivedAt())
                .filteredOn(line -> line.startsWith("document"))
                .hasSize(2);
    }

    @Test
    void everyBitOfAReceiptCounts() {
        var bytes = receipt.getBytes(StandardCharsets.ISO_8859_1);
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            var changed = new String(bytes, StandardCharsets.ISO_8859_1);

            var checked = ReceiptCheck.check(changed, keys);

            if (changed.strip().equals(changed)) {
                assertThat(checked.isValid()).as("bit " + bit + ": " + changed).isFalse();
                assertThat(checked.lines()).hasSize(1);
            }
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        }
    }

    @Test
    void aReceiptCutShortIsNone() {
        for (var length = 0; length < receipt.length(); length++) {
            assertThat(ReceiptCheck.check(receipt.substring(0, length), keys).isValid())
                    .as("the first " + length)
                    .isFalse();
        }
    }

    @Test
    void theKeysOfAnotherHouseDoNotFit() throws Exception {
        var others = published(Keyrings.in(Files.createDirectories(folder.resolve("theirs"))));

        var checked = ReceiptCheck.check(receipt, others);

        assertThat(checked.isValid()).isFalse();
        assertThat(checked.lines())
                .containsExactly("the receipt was signed with a key that is not among these published keys");
    }

    @Test
    void aKeyThatOnlyBearsTheNameDoesNotFit() throws Exception {
        var name = JWSObject.parse(receipt).getHeader().getKeyID();

        assertThat(lineFor(
                        new ECKeyGenerator(Curve.P_256).keyID(name).generate().toPublicJWK()))
                .isEqualTo(CHANGED);
        assertThat(lineFor(
                        new ECKeyGenerator(Curve.P_384).keyID(name).generate().toPublicJWK()))
                .isEqualTo("the key by that name cannot check receipts");
        assertThat(lineFor(new RSAKeyGenerator(2048).keyID(name).generate().toPublicJWK()))
                .isEqualTo("the receipt was signed with a key that is not among these published keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "no key set", "{\"keys\":1}"})
    void keysThatAreNoneAreSaidToBe(String none) {
        assertThat(ReceiptCheck.check(receipt, none).lines())
                .containsExactly("the published keys are no JSON Web Key Set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a letter", "..", "e30.e30.e30", "eyJhbGciOiJub25lIn0.e30."})
    void whatIsNoReceiptIsSaidToBeNone(String other) {
        assertThat(ReceiptCheck.check(other, keys).lines()).containsExactly(NO_RECEIPT);
    }

    @Test
    void anotherThingSignedWithAKnownKeyIsNoReceipt() throws Exception {
        var key = new ECKeyGenerator(Curve.P_256).keyID("known").generate();
        var set = "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}";

        assertThat(ReceiptCheck.check(signed(key, new JOSEObjectType(JwsReceipts.TYPE)), set)
                        .isValid())
                .isTrue();
        assertThat(ReceiptCheck.check(signed(key, JOSEObjectType.JWT), set).lines())
                .containsExactly(NO_RECEIPT);
    }

    private static String signed(com.nimbusds.jose.jwk.ECKey key, JOSEObjectType type) throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(type)
                .keyID(key.getKeyID())
                .build();
        var jws = new JWSObject(header, new Payload("{\"reference\":\"K7Q2-9XPM\"}"));
        jws.sign(new ECDSASigner(key));
        return jws.serialize();
    }

    private static String lineFor(com.nimbusds.jose.jwk.JWK key) {
        var checked = ReceiptCheck.check(receipt, "{\"keys\":[" + key.toJSONString() + "]}");
        assertThat(checked.isValid()).isFalse();
        return checked.lines().getFirst();
    }

    private static String published(Keyring keyring) throws Exception {
        var file = Files.createTempFile(folder, "jwks", ".json");
        PublishedKeySet.write(keyring.publishedKeys(), file);
        return Files.readString(file);
    }
}
