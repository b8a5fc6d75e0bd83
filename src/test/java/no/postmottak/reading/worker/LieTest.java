package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import no.postmottak.letters.Mishap;
import no.postmottak.letters.Shot;
import no.postmottak.letters.Shots;
import org.junit.jupiter.api.Test;

class LieTest {

    /** A short letter, so that the straight shadow at the edge of the scan is clearer than its sloping lines. */
    private static final int SHORT_LETTER = 17;

    private static final long SEED = 11;

    @Test
    void theDarkEdgeOfAScanIsNoLineOfPrint() throws IOException {
        var shots = Shots.of(Shot.Way.SKEWED_SCAN, Mishap.NONE, SHORT_LETTER + 1, SEED);
        var scan = ImageIO.read(new ByteArrayInputStream(shots.getLast().file().get()));

        var lie = PageSight.of(scan).lie();

        assertThat(lie.isSure()).isTrue();
        assertThat(lie.quarterTurns()).isZero();
        assertThat(lie.degrees()).isCloseTo(8.6, within(0.2));
    }
}
