package no.postmottak.signature.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkShapesTest {

    @Test
    void aSlashAcrossThePageIsTakenOutOfTheWordsItCrosses() {
        var page = new Mask(1000, 1200);
        for (var i = 0; i < 900; i++) {
            fill(page, 80 + i * 2 / 3, 1050 - i, 3, 2);
        }
        fill(page, 300, 600, 160, 6);
        fill(page, 300, 560, 6, 46);

        var taken = Scratches.take(Components.of(page), page);

        assertThat(taken).isTrue();
        assertThat(page.at(120, 990)).isFalse();
        assertThat(page.at(310, 603)).isTrue();
        assertThat(page.at(303, 570)).isTrue();
    }

    @Test
    void aSwingIsNoSlash() {
        var page = new Mask(1000, 400);
        for (var i = 0; i < 700; i++) {
            fill(page, 100 + i, 200 + (int) (60 * Math.sin(i / 40.0)), 4, 4);
        }
        var before = page.count();

        assertThat(Scratches.take(Components.of(page), page)).isFalse();
        assertThat(page.count()).isEqualTo(before);
    }

    @Test
    void aRingEnclosesOneHole() {
        var ring = new Mask(40, 40);
        fill(ring, 5, 5, 30, 30);
        for (var y = 12; y < 28; y++) {
            Arrays.fill(ring.on, y * 40 + 12, y * 40 + 28, false);
        }

        var holes = new Holes(ring);

        assertThat(holes.count).isEqualTo(1);
        assertThat(holes.largest).isEqualTo(256);
    }

    @Test
    void aBarIsSolidAndItsOwnMirrorImage() {
        var bar = new Mask(64, 24);
        fill(bar, 2, 8, 60, 6);

        var fill = new Fill(bar);

        assertThat(fill.solid).isEqualTo(1);
        assertThat(fill.mirrored).isEqualTo(1);
    }

    @Test
    void aTreeIsReadAsItIsWritten() {
        var tree = DecisionTree.read("0<0.5 1<2 =0.10000 =-0.20000 =0.30000");

        assertThat(tree.of(new double[] {0.4, 1})).isEqualTo(0.1);
        assertThat(tree.of(new double[] {0.4, 2})).isEqualTo(-0.2);
        assertThat(tree.of(new double[] {0.5, 0})).isEqualTo(0.3);
        assertThat(DecisionTree.read(tree.toString()).toString()).isEqualTo(tree.toString());
    }

    @Test
    void aTreeThatIsCutOffIsRefused() {
        for (var line : List.of("0<0.5 =1", "0<0.5 =1 =2 =3", "")) {
            assertThatThrownBy(() -> DecisionTree.read(line)).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void aModelThatAsksForWhatIsNotMeasuredIsRefused() {
        assertThatThrownBy(() -> InkModel.read(List.of("version x", "features a b", "2<0.5 =1 =2")))
                .isInstanceOf(IllegalArgumentException.class);
        var other = InkModel.read(List.of("version x", "features a b", "1<0.5 =1 =2"));
        assertThatThrownBy(() -> new InkFinder(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("train or calibrate");
    }

    @Test
    void theShippedModelWeighsWhatIsMeasured() {
        assertThat(InkModel.shipped().weighs(MeasuredInk.everyName())).isTrue();
    }

    private static void fill(Mask page, int left, int top, int width, int height) {
        for (var y = top; y < top + height; y++) {
            Arrays.fill(page.on, y * page.width + left, y * page.width + left + width, true);
        }
    }
}
