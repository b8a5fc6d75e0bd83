package no.postmottak.reading.worker;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Recognises Norwegian and English text in the picture of a page with Tesseract [tekstgjenkjenning]. */
final class Recognition {

    private static final String LANGUAGES = "nor+eng";
    private static final double DOUBTFUL = 75;
    private static final int FEW_WORDS = 5;

    private final Command command;
    private final Path folder;

    Recognition(Command command, Path folder) {
        this.command = command;
        this.folder = folder;
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
    Recognised read(Shades page) throws IOException {
        var table = tesseract(page, "tsv", List.of("-l", LANGUAGES, "--psm", "3", "-c", "tessedit_do_invert=0"));
        return Recognised.fromTable(table, page.width, page.height);
    }

    /** Whether hardly anything could be read, as on a page that lies on its side or upside down. */
    static boolean isDoubtful(Recognised recognised) {
        return recognised.confidence() < DOUBTFUL || recognised.each().size() < FEW_WORDS;
    }

    /** By how many quarter turns clockwise the page must be turned to stand upright; none when that is unclear. */
    int quarterTurnsToUpright(Shades page) throws IOException {
        for (var line : tesseract(page, "", List.of("-l", "osd", "--psm", "0"))) {
            if (line.startsWith("Rotate: ")) {
                return Integer.parseInt(line.substring("Rotate: ".length()).strip()) / 90;
            }
        }
        return 0;
    }

    private List<String> tesseract(Shades shades, String output, List<String> options) throws IOException {
        var page = folder.resolve("page.pgm");
        var result = folder.resolve("page.out");
        try {
            writeGreyMap(shades, page);
            var line = new ArrayList<>(List.of("nice", "-n", "10", "tesseract", "stdin", "stdout", "--dpi", "200"));
            line.addAll(options);
            if (!output.isEmpty()) {
                line.add(output);
            }
            return command.run(line, page, result) ? Files.readAllLines(result) : List.of();
        } finally {
            forget(page);
            forget(result);
        }
    }

    private static void writeGreyMap(Shades page, Path file) throws IOException {
        var header = "P5 %d %d 255\n".formatted(page.width, page.height);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(header.getBytes(StandardCharsets.US_ASCII));
            out.write(page.values);
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
