package no.postmottak.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenScansTest {

    @TempDir
    private Path scans;

    private Path taken;
    private Path waiting;

    @BeforeEach
    void aScanIsTakenAndAnotherWaits() throws IOException {
        var tray = Files.createDirectories(scans.resolve("appeal").resolve(".taken"));
        taken = Files.writeString(tray.resolve("letter.pdf"), "a letter");
        waiting = Files.writeString(scans.resolve("appeal").resolve("next.pdf"), "the next");
    }

    @Test
    void whatWasTakenLongAgoGoesAndWhatWaitsStays() throws IOException {
        var inAMonth = Instant.now().plus(Duration.ofDays(30));

        assertThat(new TakenScans(scans, Duration.ofDays(7)).clear(inAMonth)).isOne();
        assertThat(taken).doesNotExist();
        assertThat(waiting).exists();
    }

    @Test
    void whatWasTakenLatelyStays() throws IOException {
        var tomorrow = Instant.now().plus(Duration.ofDays(1));

        assertThat(new TakenScans(scans, Duration.ofDays(7)).clear(tomorrow)).isZero();
        assertThat(taken).exists();
    }
}
