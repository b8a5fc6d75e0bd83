package no.postmottak.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What the prints of pages have in common, and what a comparison makes of them. */
final class PrintsTest {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 876;
    private static final String TEXT =
            "Jeg klager på vedtaket fordi ektefellen min har fått fast stilling, og barna våre"
                    + " går på skole her i kommunen. Vi ber om at saken blir sendt videre til nemnda dersom vedtaket ikke blir"
                    + " gjort om av direktoratet.";

    private final Comparison comparison = new Comparison(Comparison.Thresholds.measured());

    @Property(tries = 100)
    void aTextHasOnePrintAndDistancesGoBothWays(@ForAll String one, @ForAll String other) {
        assertThat(TextPrint.of(one + TEXT)).isEqualTo(TextPrint.of(one + TEXT));
        var first = TextPrint.of(one + TEXT).orElseThrow();
        var second = TextPrint.of(other + TEXT).orElseThrow();

        assertThat(first.distance(first)).isZero();
        assertThat(first.distance(second)).isEqualTo(second.distance(first)).isBetween(0, Long.SIZE);
    }

    @Test
    void emptyPagesHaveNoPrint() {
        assertThat(TextPrint.of("Side 1")).isEmpty();
        assertThat(PicturePrint.of(new byte[WIDTH * HEIGHT], WIDTH, HEIGHT)).isEmpty();
    }

    @Property(tries = 20)
    void aPageInDimmerLightOrMovedALittleHasAlmostTheSamePrint(
            @ForAll @IntRange(min = 1, max = 1_000) int seed, @ForAll @IntRange(min = -16, max = 16) int moved) {
        var page = PicturePrint.of(page(seed, 0, 0), WIDTH, HEIGHT).orElseThrow();
        var dim = PicturePrint.of(page(seed, moved, 40), WIDTH, HEIGHT).orElseThrow();
        var other = PicturePrint.of(page(seed + 1, 0, 0), WIDTH, HEIGHT).orElseThrow();

        assertThat(page.distance(dim)).isLessThan(page.distance(other));
    }

    @Test
    void pagesOfPicturesAreTheSamePageByPage() {
        var one = new PicturePrint(1, 2, 3, 4);
        var other = new PicturePrint(-1, -2, -3, -4);

        assertThat(alike(pictures("a", one, other), pictures("b", one, other))).contains(Alike.SAME_PICTURE);
        assertThat(alike(pictures("a", one, other), pictures("b", one))).isEmpty();
        assertThat(alike(pictures("a", one, other), pictures("b", other, one))).isEmpty();
        assertThat(alike(pictures("a"), pictures("b"))).isEmpty();
        assertThat(alike(pictures("a"), pictures("a"))).contains(Alike.SAME_BYTES);
    }

    /** The form looks the same whatever is written on it. */
    @Test
    void wordsOutweighPictures() {
        var picture = new PicturePrint(1, 2, 3, 4);
        var other =
                "Sønnen vår er alvorlig syk og får behandling ved sykehuset i byen, slik legen skriver i erklæringen"
                        + " som er lagt ved. Reisen til ambassaden er farlig og tar flere dager gjennom et område med kamper.";

        assertThat(alike(written("a", TEXT, picture), written("b", TEXT, picture)))
                .contains(Alike.SAME_TEXT);
        assertThat(alike(written("a", TEXT, picture), written("b", other, picture)))
                .isEmpty();
    }

    private Optional<Alike> alike(Comparison.Seen one, Comparison.Seen other) {
        return comparison.between(one, other);
    }

    private static Comparison.Seen pictures(String bytes, PicturePrint... pages) {
        return new Comparison.Seen(new DocumentPrint(bytes, List.of(), List.of(pages)), () -> "");
    }

    private static Comparison.Seen written(String bytes, String text, PicturePrint picture) {
        var texts = TextPrint.of(text).stream().toList();
        return new Comparison.Seen(new DocumentPrint(bytes, texts, List.of(picture)), () -> text);
    }

    /** Lines of strokes on paper. */
    private static byte[] page(int seed, int moved, int darker) {
        var random = new Random(seed);
        var grey = new byte[WIDTH * HEIGHT];
        Arrays.fill(grey, (byte) (240 - darker));
        for (var line = 60; line < HEIGHT - 80; line += 20) {
            var end = 100 + random.nextInt(WIDTH - 180);
            for (var y = line; y < line + 12; y++) {
                for (var x = 50; x < end; x += 5) {
                    grey[(y + moved) * WIDTH + x + moved] = (byte) (30 - darker / 2);
                }
            }
        }
        return grey;
    }
}
