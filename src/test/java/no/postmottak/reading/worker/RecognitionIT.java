package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javax.imageio.ImageIO;
import no.postmottak.letters.Mishap;
import no.postmottak.letters.Shot;
import no.postmottak.letters.Shots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recognises pages with the Tesseract of this machine, and with ones that go wrong. */
class RecognitionIT {

    private static final List<String> WORDS = List.of("-l", "nor+eng", "--dpi", "200");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @AfterEach
    void endWhatWasStarted() {
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(folder.toString())
                        || child.info().commandLine().orElse("").contains("stream_filelist"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void oneThatStaysReadsEachPageAsOneThatIsStartedForItAlone() throws IOException {
        var one = page(0);
        var other = page(1);
        var recognition = recognition(60);

        var first = recognition.read(one);
        var second = recognition.read(other);
        var again = recognition.read(one);

        assertThat(first.each()).hasSizeGreaterThan(40);
        assertThat(again).isEqualTo(first);
        assertThat(second).isEqualTo(recognition(60).read(other)).isNotEqualTo(first);
        assertThat(standing()).isEqualTo(2);
    }

    @Test
    void aPageWithoutWordsSaysNothingAndSpoilsNothing() throws IOException {
        var recognition = recognition(60);
        var blank = new Shades(300, 200, new byte[60_000]);
        java.util.Arrays.fill(blank.values, (byte) 255);

        assertThat(recognition.read(blank).each()).isEmpty();
        assertThat(recognition.read(page(0)).each()).hasSizeGreaterThan(40);
    }

    @Test
    void oneThatWasEndedIsReplaced() throws IOException {
        var recognition = recognition(60);
        var before = recognition.read(page(0));

        endWhatWasStarted();

        assertThat(recognition.read(page(0))).isEqualTo(before);
        assertThat(recognition.read(page(0))).isEqualTo(before);
    }

    @Test
    void oneThatDoesNotStayIsNotBelieved() throws IOException {
        assertThat(standing("echo '1\t1\t0\t0\t0\t0\t0\t0\t50\t50\t-1\t'").read(Path.of("page.tif")))
                .isEmpty();
    }

    @Test
    void oneThatSaysNothingIsEndedInTimeAndThePageLeft() throws IOException {
        assertThat(standing("exec sleep 60").read(Path.of("page.tif"))).contains(List.of());
        assertThat(sent.size()).as("it was told that somebody is still at it").isPositive();
    }

    @Test
    void whatIsLeftOfThePageBeforeIsNoPartOfThisOne() throws IOException {
        var read = standing("printf '5\trest\n1\t1\t0\t0\t0\t0\t0\t0\t50\t50\t-1\t\n5\tword\n"
                        + "1\t2\t0\t0\t0\t0\t0\t0\t41\t43\t-1\t\n'; exec sleep 60")
                .read(Path.of("page.tif"));

        assertThat(read.orElseThrow()).containsExactly("1\t1\t0\t0\t0\t0\t0\t0\t50\t50\t-1\t", "5\tword");
    }

    private StandingTesseract standing(String script) throws IOException {
        var program = Files.writeString(folder.resolve("false-tesseract"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new StandingTesseract(command(4), folder, WORDS, program.toString());
    }

    private Recognition recognition(int mostSeconds) throws IOException {
        return new Recognition(command(mostSeconds), Files.createTempDirectory(folder, "worker"));
    }

    private Command command(int mostSeconds) {
        return new Command(new Outlet(sent), mostSeconds);
    }

    private static long standing() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("stream_filelist"))
                .count();
    }

    private static Shades page(int number) throws IOException {
        var file = Shots.of(Shot.Way.NOISY_SCAN, Mishap.NONE, 2, 5)
                .get(number)
                .file()
                .get();
        return PageSight.of(ImageIO.read(new ByteArrayInputStream(file))).readable();
    }
}
