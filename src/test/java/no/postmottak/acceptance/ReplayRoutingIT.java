package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.postmottak.letters.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edited routing table would have done with past intake, told by the command over the database it lies in. */
class ReplayRoutingIT {

    private static final String KEPT_AT_UDI =
            "    when: { kind: [APPEAL], decidedBy: [UDI], stage: [UNDECIDED, DECIDED] }\n    to: UDI\n";

    private static final String A_ROW = "  - id: appeal-of-udi-decision\n";

    private static final String A_ROW_BEFORE_IT = "  - id: everything\n    to: UDI\n    reason: All of it.\n" + A_ROW;

    /** What a run printed, and how it ended. */
    private record Ran(int code, List<String> told, String everything) {}

    @Test
    void thePastIsRoutedByTheEditedTableAndChangesNothing(@TempDir Path folder) throws Exception {
        var references = takenIn(folder);
        var edited = edited(folder, KEPT_AT_UDI, KEPT_AT_UDI.replace("to: UDI", "to: UNE"));
        var unreachable = edited(folder, A_ROW, A_ROW_BEFORE_IT);

        var asItIs = replay(folder, Path.of("config", "routing.yaml"));
        var changed = replay(folder, edited);
        var again = replay(folder, edited);
        var wrong = replay(folder, unreachable);

        assertThat(asItIs.code()).as(asItIs.everything()).isZero();
        assertThat(asItIs.told()).containsExactly("0 of 3 submissions would go another way");
        assertThat(changed.code()).as(changed.everything()).isZero();
        assertThat(changed.told())
                .hasSize(3)
                .contains("2 of 3 submissions would go another way")
                .filteredOn(line -> line.contains(": "))
                .allMatch(line -> line.contains("UDI (appeal-of-udi-decision") && line.contains("-> UNE ("))
                .allMatch(line -> references.subList(0, 2).stream().anyMatch(line::startsWith));
        // the third asks UNE to reverse a decision, which the edited row is not about
        assertThat(changed.told()).noneMatch(line -> line.contains(references.get(2)));
        assertThat(again.told()).as("a replay writes nothing down").isEqualTo(changed.told());
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.everything()).contains("appeal-of-udi-decision");
        assertThat(changed.everything()).doesNotContain("1900", "Demir", "Lund", "Somma", "Said");
    }

    /** Three letters on their way to their receivers, and the gateway stopped. */
    private static List<String> takenIn(Path folder) {
        var references = new ArrayList<String>();
        try (var house = House.open(folder)) {
            for (var name : List.of(
                    "appeal-nb-text-pdf-unsigned-in-time",
                    "appeal-nn-docx-unsigned",
                    "reversal-request-en-text-pdf-une")) {
                var letter = Letters.named(name);
                house.clock.set(letter.sentAt());
                var reference =
                        new Applicant(house).uploads(letter).path("reference").asText();
                var authority = letter.expected().destination().routedTo().orElseThrow();
                AuthorityDesk.of(house, authority).receives(reference);
                references.add(reference);
            }
        }
        return references;
    }

    private static Path edited(Path folder, String from, String to) throws IOException {
        var shipped = Files.readString(Path.of("config", "routing.yaml"));
        assertThat(shipped).contains(from);
        return Files.writeString(Files.createTempFile(folder, "routing", ".yaml"), shipped.replace(from, to));
    }

    /** The command in a process of its own, as an operator calls it while the gateway stands still. */
    private static Ran replay(Path folder, Path table) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "no.postmottak.app.Postmottak",
                "replay-routing",
                "--config",
                table.toAbsolutePath().toString(),
                "--current",
                folder.resolve("config").toString(),
                "--profile",
                "demo");
        command.environment().put("POSTMOTTAK_FILES_HOME", folder.resolve("var").toString());
        command.environment()
                .put("POSTMOTTAK_FILES_CONFIG", folder.resolve("config").toString());
        var out = Files.createTempFile(folder, "out", ".txt");
        var err = Files.createTempFile(folder, "err", ".txt");
        var process =
                command.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(Duration.ofMinutes(3).toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the replay still runs");
        }
        var told = Files.readString(out, StandardCharsets.UTF_8).lines().toList();
        return new Ran(
                process.exitValue(),
                told.stream()
                        .filter(line -> line.contains(" would go another way") || line.contains(" -> "))
                        .toList(),
                String.join("\n", told) + "\n" + Files.readString(err, StandardCharsets.UTF_8));
    }
}
