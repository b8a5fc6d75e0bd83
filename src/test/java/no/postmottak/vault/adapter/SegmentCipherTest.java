package no.postmottak.vault.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import no.postmottak.keys.DataKey;
import no.postmottak.vault.VaultDamaged;
import no.postmottak.vault.VaultKey;
import org.junit.jupiter.api.Test;

/** Each guard alone, with every other one satisfied. */
class SegmentCipherTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Header HEADER = new Header(new byte[63], new byte[7]);
    private static final DataKey KEY = DataKey.draw(RANDOM);
    private static final VaultKey OBJECT = VaultKey.draw(RANDOM);
    private static final byte[] PLAIN = {1, 2, 3};

    @Test
    void aSegmentOpensWithEverythingTheSame() {
        assertThat(opened(SegmentCipher.opening(HEADER, KEY, OBJECT), true)).isEqualTo(PLAIN);
    }

    @Test
    void theSameSegmentUnderTheSameKeyIsRefusedInAnotherObject() {
        var elsewhere = SegmentCipher.opening(HEADER, KEY, VaultKey.draw(RANDOM));

        assertThatThrownBy(() -> opened(elsewhere, true)).isInstanceOf(VaultDamaged.class);
    }

    @Test
    void theLastSegmentIsRefusedWhereMoreFollows() {
        assertThatThrownBy(() -> opened(SegmentCipher.opening(HEADER, KEY, OBJECT), false))
                .isInstanceOf(VaultDamaged.class);
    }

    @Test
    void theFirstSegmentIsRefusedAsTheSecond() {
        var opening = SegmentCipher.opening(HEADER, KEY, OBJECT);

        opened(opening, true);

        assertThatThrownBy(() -> opened(opening, true)).isInstanceOf(VaultDamaged.class);
    }

    @Test
    void anotherBeginningOfTheNoncesIsRefused() {
        var other = new Header(new byte[63], new byte[] {0, 0, 0, 0, 0, 0, 1});

        assertThatThrownBy(() -> opened(SegmentCipher.opening(other, KEY, OBJECT), true))
                .isInstanceOf(VaultDamaged.class);
    }

    @Test
    void noTwoSegmentsOfTheSameBytesLookTheSame() {
        var sealing = SegmentCipher.sealing(HEADER, KEY, OBJECT);
        var seen = new HashSet<String>();

        for (var number = 0; number < 1000; number++) {
            var sealed = new byte[PLAIN.length + 16];
            sealing.next(PLAIN, PLAIN.length, sealed, false);
            seen.add(Arrays.toString(sealed));
        }

        assertThat(seen).hasSize(1000);
    }

    private static byte[] opened(SegmentCipher opening, boolean isLast) {
        var sealed = new byte[PLAIN.length + 16];
        SegmentCipher.sealing(HEADER, KEY, OBJECT).next(PLAIN, PLAIN.length, sealed, true);
        var plain = new byte[sealed.length];
        return Arrays.copyOf(plain, opening.next(sealed, sealed.length, plain, isLast));
    }
}
