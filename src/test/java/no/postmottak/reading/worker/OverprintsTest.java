package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OverprintsTest {

    private static final float TOLERANCE = 2;

    private final Overprints overprints = new Overprints();

    @Test
    void aLetterPrintedTwiceOnOneSpotIsReadOnce() {
        assertThat(overprints.isRepeated("K", 100, 700, TOLERANCE)).isFalse();
        assertThat(overprints.isRepeated("K", 100.4f, 700.2f, TOLERANCE)).isTrue();
    }

    @Test
    void anotherLetterThereOrTheSameElsewhereIsRead() {
        overprints.isRepeated("K", 100, 700, TOLERANCE);

        assertThat(overprints.isRepeated("L", 100, 700, TOLERANCE)).isFalse();
        assertThat(overprints.isRepeated("K", 106, 700, TOLERANCE)).isFalse();
        assertThat(overprints.isRepeated("K", 100, 712, TOLERANCE)).isFalse();
    }

    @Test
    void whatIsOddlyMeasuredIsReadAndEndsNothing() {
        for (var odd : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.MAX_VALUE, -1e30f}) {
            assertThat(overprints.isRepeated("K", odd, 1, TOLERANCE)).isFalse();
            assertThat(overprints.isRepeated("K", 1, odd, TOLERANCE)).isFalse();
            assertThat(overprints.isRepeated("K", 1, 1, odd)).isFalse();
        }
    }

    @Test
    void tellsTheSameLettersAsTheSortedTreesOfPdfBox() {
        var random = new Random(4);
        var trees = new TreeMap<String, NavigableMap<Float, NavigableSet<Float>>>();
        for (var letter = 0; letter < 20_000; letter++) {
            var sign = Character.toString('a' + random.nextInt(5));
            var x = random.nextFloat(-20, 600);
            var y = random.nextInt(-3, 80) * 10 + random.nextFloat();
            var tolerance = random.nextFloat(0.1f, 30);
            assertThat(overprints.isRepeated(sign, x, y, tolerance))
                    .isEqualTo(isInTrees(trees.computeIfAbsent(sign, key -> new TreeMap<>()), x, y, tolerance));
        }
    }

    private static boolean isInTrees(NavigableMap<Float, NavigableSet<Float>> tree, float x, float y, float tolerance) {
        for (var column : tree.subMap(x - tolerance, x + tolerance).values()) {
            if (!column.subSet(y - tolerance, y + tolerance).isEmpty()) {
                return true;
            }
        }
        tree.computeIfAbsent(x, key -> new TreeSet<>()).add(y);
        return false;
    }
}
