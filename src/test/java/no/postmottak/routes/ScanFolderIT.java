package no.postmottak.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import no.postmottak.acceptance.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lays scans into a real folder: one that is kept is moved away, one that is not stays and is taken again. */
final class ScanFolderIT {

    private final MailRoom mailRoom = new MailRoom();
    private final ScanTray tray = new ScanTray();

    @TempDir
    private Path folder;

    @AfterEach
    void goHome() {
        mailRoom.close();
    }

    @Test
    void aScanThatIsKeptIsMovedAway() throws Exception {
        try (var line = watching()) {
            var scan = Files.writeString(folder.resolve("letter.pdf"), "a letter");

            assertThat(soon(() -> !Files.exists(scan))).as("the scan is moved").isTrue();
        }

        assertThat(tray.kept()).containsExactly("letter.pdf");
        assertThat(folder.resolve(".taken").resolve("letter.pdf")).hasContent("a letter");
    }

    @Test
    void aScanThatCannotBeKeptStaysAndIsTakenAgain() throws Exception {
        tray.setFull(true);
        try (var line = watching()) {
            var scan = Files.writeString(folder.resolve("letter.pdf"), "a letter");

            assertThat(soon(() -> tray.left() > 1))
                    .as("it is tried more than once")
                    .isTrue();
            assertThat(scan).hasContent("a letter");

            tray.setFull(false);
            assertThat(soon(() -> !Files.exists(scan))).as("the scan is moved").isTrue();
        }

        assertThat(tray.kept()).containsExactly("letter.pdf");
    }

    private Line watching() throws Exception {
        Map<String, Object> beans = mailRoom.beans(3);
        beans.put("scan-desk", tray);
        return Line.watching(beans, "file:" + folder + "?initialDelay=0&delay=50&move=.taken/${file:name}");
    }

    private static boolean soon(BooleanSupplier happens) {
        return Patience.until(
                "what should happen", () -> Optional.of(happens.getAsBoolean()).filter(is -> is));
    }
}
