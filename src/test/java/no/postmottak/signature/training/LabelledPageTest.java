package no.postmottak.signature.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import no.postmottak.signature.Box;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledPageTest {

    @TempDir
    Path folder;

    @Test
    void aLabelFileSaysWhereAPageIsSigned() throws IOException {
        page("one.png");
        var labels = labels("file,fold,signature_boxes_x_y_w_h", "one.png,2,10 20 30 40;50 60 10 10", "two.png,1,");

        var pages = LabelledPage.read(folder, labels);

        assertThat(pages).extracting(LabelledPage::fold).containsExactly("2", "1");
        assertThat(pages.getFirst().truth(pages.getFirst().image()).signatures())
                .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                        .withComparatorForType(new DoubleComparator(1e-9), Double.class)
                        .build())
                .containsExactly(new Box(0.1, 0.1, 0.3, 0.2), new Box(0.5, 0.3, 0.1, 0.05));
        assertThat(pages.get(1).isSigned()).isFalse();
    }

    @Test
    void withoutFoldsTheNameDividesThePages() throws IOException {
        var labels = labels("file,signature_boxes_x_y_w_h", "one.png,", "two.png,", "three.png,", "four.png,");

        assertThat(LabelledPage.read(folder, labels))
                .extracting(LabelledPage::fold)
                .allMatch(fold -> List.of("0", "1", "2").contains(fold));
    }

    @Test
    void aLabelFileOfAnotherKindIsRefused() throws IOException {
        var labels = labels("name,boxes", "one.png,");

        assertThatThrownBy(() -> LabelledPage.read(folder, labels))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("signature_boxes_x_y_w_h");
    }

    @Test
    void anErasedPageHasPaperWhereTheSignatureWas() throws IOException {
        page("one.png");
        var labels = labels("file,signature_boxes_x_y_w_h", "one.png,10 20 30 40");

        var erased = LabelledPage.read(folder, labels).getFirst().erased();

        assertThat(erased.getRGB(20, 30)).isEqualTo(Color.WHITE.getRGB());
        assertThat(erased.getRGB(80, 150)).isEqualTo(Color.BLACK.getRGB());
    }

    @Test
    void theWorstPagesAreDrawnOnOneSheet() throws IOException {
        var letter = new LetterDrawing(new Random(3), TestFont.fonts()).draw(true);
        ImageIO.write(letter.image(), "png", folder.resolve("one.png").toFile());
        var labels = labels("file,signature_boxes_x_y_w_h", "one.png,10 20 30 40");
        var evaluation = new SignatureEvaluation(new SignatureJudge(new SignaturePolicy(0.9, 0.1)));

        evaluation.look(Optional.empty(), LabelledPage.read(folder, labels), true);
        evaluation.drawWorst(folder.resolve("sheet.png"));

        assertThat(ImageIO.read(folder.resolve("sheet.png").toFile()).getWidth())
                .isEqualTo(2400);
        assertThat(evaluation.lines()).anyMatch(line -> line.startsWith("pages 2: signed 1, not signed 1"));
    }

    private Path labels(String... lines) throws IOException {
        return Files.write(folder.resolve("labels.csv"), List.of(lines));
    }

    private void page(String name) throws IOException {
        ImageIO.write(
                new BufferedImage(100, 200, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve(name).toFile());
    }
}
