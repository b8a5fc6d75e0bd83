package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.postmottak.delivery.SignedReceipts.Reading;
import no.postmottak.delivery.SignedReceipts.Signers;

class EveryChangedReceiptTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    private static final ReceiverSystem UDI = ReceiverSystem.named("udi-1");
    private static final String GENUINE = UDI.receipt("d1", "ab".repeat(32));

    private final JwsSignedReceipts receipts = new JwsSignedReceipts();

    @Property(tries = 3_000)
    void aReceiptWithOneCharacterChangedSaysNothingElse(
            @ForAll @IntRange(min = 0, max = 5_000) int where, @ForAll @IntRange(min = 0, max = 64) int letter) {
        var place = where % GENUINE.length();
        var changed = GENUINE.substring(0, place) + ALPHABET.charAt(letter) + GENUINE.substring(place + 1);
        Assume.that(!changed.equals(GENUINE));

        var reading = receipts.read(changed, new Signers(List.of(UDI.publicKey()), List.of()));

        // the last letter of a part has spare bits, so that a few other spellings say the same
        if (reading instanceof Reading.Statement statement) {
            assertThat(statement).isEqualTo(new Reading.Statement("d1", "ab".repeat(32)));
            assertThat(place).isEqualTo(GENUINE.length() - 1);
        }
    }
}
