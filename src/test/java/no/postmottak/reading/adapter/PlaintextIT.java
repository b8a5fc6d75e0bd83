package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.Readability;
import no.postmottak.reading.adapter.ReadingSettings.Crew;
import no.postmottak.reading.adapter.ReadingSettings.Patience;
import no.postmottak.reading.adapter.ReadingSettings.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a worker writes down while it reads is gone when it is gone, also when it was killed. */
class PlaintextIT {

    private static final ReadingSettings SETTINGS = new ReadingSettings(
            Sandbox.OFF,
            new Crew(1, 512, 1),
            100,
            new Patience(8, 60),
            ReadingSettings.defaults().limits(),
            Path.of("no-anchors"));

    @TempDir
    private Path scratch;

    @Test
    void nothingIsLeftAfterAReadOrAKill() throws IOException {
        var launcher = new ForkLauncher(JavaCommand.ofThisProcess(SETTINGS), scratch);
        try (var pool = new WorkerPool(launcher, SETTINGS)) {
            var reader = new ForkedReader(pool, new MemoryVault(), SETTINGS);

            assertThat(reader.read(Documents.of(Documents.textPdf("Kanarifugl")))
                            .readability())
                    .isEqualTo(Readability.READ);
            assertThat(reader.read(Documents.of(Documents.pdfThatNeverEnds())).readability())
                    .isEqualTo(Readability.TIMED_OUT);

            assertThat(documents()).isEmpty();
        }
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void whatADeadGatewayLeftIsSweptAtTheNextStart() throws IOException {
        var dead = Files.createDirectory(scratch.resolve("postmottak-reading-" + Integer.MAX_VALUE + "-1"));
        Files.writeString(dead.resolve("document"), "Kanarifugl");
        var mine = Files.createDirectory(
                scratch.resolve("postmottak-reading-" + ProcessHandle.current().pid() + "-1"));

        new ForkLauncher(JavaCommand.ofThisProcess(SETTINGS), scratch).sweep();

        assertThat(dead).doesNotExist();
        assertThat(mine).exists();
    }

    private List<Path> documents() throws IOException {
        try (var files = Files.walk(scratch)) {
            return files.filter(file -> file.getFileName().toString().matches("document|page\\..*|photo\\..*"))
                    .toList();
        }
    }
}
