package no.postmottak.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** That what looks for canaries finds them. */
class CanariesTest {

    @TempDir
    Path folder;

    private final Canaries canaries = Canaries.of("Kanarinavn", "190000000108");

    @Test
    void aWordInALineOfTheLogIsFoundAlsoInWhatWasThrown() {
        var logger = (Logger) LoggerFactory.getLogger("no.postmottak.faults.CanariesTest");
        canaries.start();
        logger.addAppender(canaries);

        logger.info("received from {}", "KANARINAVN");
        logger.warn("failed", new IllegalStateException("x", new IllegalArgumentException("190000000108")));
        logger.info("nothing of anybody");
        logger.detachAppender(canaries);

        assertThat(canaries.inLogs())
                .containsExactly(
                        "INFO no.postmottak.faults.CanariesTest: Kanarinavn",
                        "WARN no.postmottak.faults.CanariesTest: 190000000108");
    }

    @Test
    void aWordInAFileIsFoundInBothSpellings() throws IOException {
        Files.write(folder.resolve("a"), "xxKanarinavnxx".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("b"), "xKanarinavnx".getBytes(StandardCharsets.UTF_16LE));
        Files.writeString(folder.resolve("c"), "nobody");

        assertThat(canaries.inFilesBelow(folder)).containsExactlyInAnyOrder("a: Kanarinavn", "b: Kanarinavn");
    }
}
