package no.postmottak.letters;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How a pen passes for each letter of the alphabet, read from a table drawn for these letters alone. */
final class PenStrokes {

    private static final Map<Character, List<Point2D>> TABLE = read();

    private PenStrokes() {}

    /** The points of a letter; one that is not in the table is written as a small one, marks above it are left out. */
    static List<Point2D> of(char letter) {
        var bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        var small = Character.toLowerCase(bare);
        return Objects.requireNonNull(
                TABLE.getOrDefault(bare, TABLE.getOrDefault(small, TABLE.get('e'))), "the table has an e");
    }

    private static Map<Character, List<Point2D>> read() {
        try (var in = PenStrokes.class.getResourceAsStream("/letters/handwriting.strokes")) {
            var table =
                    new String(Objects.requireNonNull(in, "handwriting table").readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toMap(line -> line.charAt(0), line -> points(line.substring(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Point2D> points(String written) {
        return Arrays.stream(written.split(" "))
                .map(pair -> pair.split(","))
                .map(pair -> (Point2D) new Point2D.Double(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                .toList();
    }
}
