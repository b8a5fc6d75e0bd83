package no.postmottak.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureCommandsTest {

    @TempDir
    Path folder;

    /** What the command said, and the code it ended with. */
    private record Answer(int code, String out, String err) {}

    @Test
    void pagesWithLabelsAreMeasured() throws IOException {
        var sheet = folder.resolve("worst.png");

        var answer = run(
                "evaluate-signatures",
                "--pages=" + pages(),
                "--labels=" + folder.resolve("labels.csv"),
                "--sheet=" + sheet,
                "--erased");

        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("pages 3: signed 1, not signed 2")
                .contains("area under the curve")
                .contains("CPU a page");
        assertThat(sheet).isNotEmptyFile();
    }

    @Test
    void whatIsDemandedIsHeldAgainstWhatWasMeasured() throws IOException {
        var answer = run("evaluate-signatures", "--pages=" + pages(), "--labels=" + folder.resolve("labels.csv"));

        assertThat(answer.out()).contains("must 0.93, good 0.96, beyond 0.98").contains("must 0.05, good 0.02");
    }

    @Test
    void lettersNobodyLearntFromAreMeasuredByCopyAndByKind() {
        var answer = run("evaluate-signatures", "--drawn=2", "--fonts=" + folder);

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("copied as SCAN, unseen writers and fonts:")
                .contains("copied as PHOTO")
                .contains("hard letters of the kind INITIALS:")
                .contains("hard letters of the kind MERGED:");
    }

    @Test
    void measuringNeedsPagesOrDrawnLetters() {
        var answer = run("evaluate-signatures");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("--pages and --labels, or --drawn");
    }

    @Test
    void tooFewPagesDoNotCalibrate() throws IOException {
        var answer = run("calibrate-signatures", "--pages=" + pages(), "--labels=" + folder.resolve("labels.csv"));

        assertThat(answer.code()).isOne();
        assertThat(answer.err()).contains("60 labelled pages");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        var answer = run("check-signatures", folder.resolve("missing.pdf").toString());

        assertThat(answer.code()).isOne();
        assertThat(answer.err()).contains("there is no file");
    }

    @Test
    void thresholdsTheWrongWayRoundAreRefused() throws IOException {
        var answer = run(
                "evaluate-signatures",
                "--pages=" + pages(),
                "--labels=" + folder.resolve("labels.csv"),
                "--signed-from=0.2",
                "--unsigned-below=0.8");

        assertThat(answer.code()).isOne();
        assertThat(answer.err()).contains("signed and unsigned at once");
    }

    private Path pages() throws IOException {
        for (var name : List.of("one.png", "two.png")) {
            var page = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
            var graphics = page.createGraphics();
            graphics.fillRect(0, 0, 620, 877);
            graphics.setColor(Color.BLACK);
            graphics.drawArc(200, 600, 150, 60, 20, 300);
            graphics.dispose();
            ImageIO.write(page, "png", folder.resolve(name).toFile());
        }
        Files.write(
                folder.resolve("labels.csv"),
                List.of("file,signature_boxes_x_y_w_h", "one.png,200 600 150 60", "two.png,"));
        return folder;
    }

    private static Answer run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Postmottak.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Answer(code, out.toString(), err.toString());
    }
}
