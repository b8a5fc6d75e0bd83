package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.util.List;
import java.util.Map;
import no.postmottak.delivery.SignedReceipts.Reading;
import no.postmottak.delivery.SignedReceipts.Signers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwsSignedReceiptsTest {

    private static final ReceiverSystem UDI = ReceiverSystem.named("udi-1");
    private static final ReceiverSystem STRANGER = ReceiverSystem.named("udi-1");
    private static final String DIGEST = "ab".repeat(32);

    private final JwsSignedReceipts receipts = new JwsSignedReceipts();

    @Test
    void aGenuineReceiptSaysWhichDeliveryAndWhichDigest() {
        assertThat(read(UDI.receipt("d1", DIGEST))).isEqualTo(new Reading.Statement("d1", DIGEST));
    }

    @Test
    void aReceiptByAnotherKeyOfTheSameNameIsNotTheirs() {
        assertThat(read(STRANGER.receipt("d1", DIGEST))).isEqualTo(new Reading.UnknownSigner());
    }

    @Test
    void withoutRegisteredKeysNoReceiptCounts() {
        assertThat(receipts.read(UDI.receipt("d1", DIGEST), new Signers(List.of(), List.of())))
                .isEqualTo(new Reading.UnknownSigner());
    }

    @Test
    void anythingElseTheSameKeySignedIsNoReceipt() {
        var claims = Map.<String, Object>of("deliveryId", "d1", "sha256", DIGEST);

        assertThat(read(UDI.signed("JWT", claims))).isEqualTo(new Reading.NotAReceipt());
        assertThat(read(UDI.signed("postmottak-receipt+jws", claims))).isEqualTo(new Reading.NotAReceipt());
        assertThat(read(UDI.signed(JwsSignedReceipts.TYPE, Map.of("deliveryId", "d1", "sha256", 7))))
                .isEqualTo(new Reading.NotAReceipt());
    }

    @Test
    void aReceiptWhoseHeaderSaysThatNobodySignedIsRefused() {
        var parts = UDI.receipt("d1", DIGEST).split("\\.");
        var none = Base64URL.encode("{\"alg\":\"none\",\"typ\":\"" + JwsSignedReceipts.TYPE + "\"}");
        var hmac = Base64URL.encode("{\"alg\":\"HS256\",\"typ\":\"" + JwsSignedReceipts.TYPE + "\"}");

        assertThat(read(none + "." + parts[1] + ".")).isEqualTo(new Reading.NotAReceipt());
        assertThat(read(hmac + "." + parts[1] + "." + parts[2])).isEqualTo(new Reading.UnknownSigner());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "null", "{}", "eyJhbGciOiJFUzI1NiJ9..", "æøå.æøå.æøå"})
    void whatCannotBeReadIsNoReceipt(String text) {
        assertThat(read(text)).isEqualTo(new Reading.NotAReceipt());
    }

    @Test
    void whatIsFarTooLongIsNotLookedInto() {
        assertThat(read(UDI.receipt("d".repeat(5_000), DIGEST))).isEqualTo(new Reading.NotAReceipt());
    }

    private Reading read(String text) {
        return receipts.read(text, new Signers(List.of(UDI.publicKey()), List.of()));
    }
}
