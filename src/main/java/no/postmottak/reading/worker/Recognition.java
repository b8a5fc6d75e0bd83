package no.postmottak.reading.worker;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Recognises Norwegian and English text in the picture of a page with Tesseract [tekstgjenkjenning]. */
final class Recognition {

    private static final List<String> WORDS =
            List.of("-l", "nor+eng", "--dpi", "200", "--psm", "3", "-c", "tessedit_do_invert=0");
    private static final List<String> LIE = List.of("-l", "osd", "--dpi", "200", "--psm", "0");
    private static final double DOUBTFUL = 75;
    private static final int FEW_WORDS = 5;

    private final Command command;
    private final Path folder;
    private final StandingTesseract standing;

    Recognition(Command command, Path folder) {
        this.command = command;
        this.folder = folder;
        this.standing = new StandingTesseract(command, folder, WORDS);
    }

    /** Whether Tesseract is there with both languages. */
    boolean isAvailable() {
        var none = folder.resolve("nothing");
        var list = folder.resolve("languages");
        try {
            Files.write(none, new byte[0]);
            return command.run(List.of("tesseract", "--list-langs"), none, list)
                    && Files.readAllLines(list).containsAll(List.of("nor", "eng"));
        } catch (IOException missing) {
            return false;
        } finally {
            forget(none);
            forget(list);
        }
    }

    /** The words on an upright page. */
    Recognised read(Shades shades) throws IOException {
        var page = folder.resolve("page.tif");
        try {
            write(shades, page);
            var said = standing.read(page);
            var table = said.isPresent() ? said.get() : tesseract(page, WORDS, "tsv");
            return Recognised.fromTable(table, shades.width, shades.height);
        } finally {
            forget(page);
        }
    }

    /** Whether hardly anything could be read, as on a page that lies on its side or upside down. */
    static boolean isDoubtful(Recognised recognised) {
        return recognised.confidence() < DOUBTFUL || recognised.each().size() < FEW_WORDS;
    }

    /** By how many quarter turns clockwise the page must be turned to stand upright; none when that is unclear. */
    int quarterTurnsToUpright(Shades shades) throws IOException {
        var page = folder.resolve("page.tif");
        try {
            write(shades, page);
            for (var line : tesseract(page, LIE)) {
                if (line.startsWith("Rotate: ")) {
                    return Integer.parseInt(line.substring("Rotate: ".length()).strip()) / 90;
                }
            }
            return 0;
        } finally {
            forget(page);
        }
    }

    /** One that is started for this page alone. */
    private List<String> tesseract(Path page, List<String> options, String... output) throws IOException {
        var result = folder.resolve("page.out");
        try {
            var line = new ArrayList<>(List.of("nice", "-n", "10", "tesseract", page.toString(), "stdout"));
            line.addAll(options);
            line.addAll(List.of(output));
            return command.run(line, page, result) ? Files.readAllLines(result) : List.of();
        } finally {
            forget(result);
        }
    }

    private static void write(Shades page, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            GreyTiff.write(page, out);
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // the whole folder goes with the worker
        }
    }
}
