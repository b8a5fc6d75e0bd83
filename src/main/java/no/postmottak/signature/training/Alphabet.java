package no.postmottak.signature.training;

import java.awt.geom.Point2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The strokes that letters are written with, before any writer's hand has changed them. */
final class Alphabet {

    private static final String RESOURCE = "letter-strokes.txt";
    private static final int INVENTED = 14;

    private final Map<Character, Sign> signs;

    private Alphabet(Map<Character, Sign> signs) {
        this.signs = Map.copyOf(signs);
    }

    /** One letter: how far the pen moves on, and its strokes. */
    record Sign(double advance, List<List<Point2D>> strokes) {}

    /** Letters as schools teach them here. */
    static Alphabet latin() {
        try (var stream = Objects.requireNonNull(Alphabet.class.getResourceAsStream(RESOURCE), RESOURCE);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var signs = new HashMap<Character, Sign>();
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var words = line.split(" ", 3);
                signs.put(words[0].charAt(0), new Sign(Double.parseDouble(words[1]), strokes(words[2])));
            });
            return new Alphabet(signs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script that exists nowhere: what letters of unknown alphabets have in common is that they are strokes in rows. */
    static Alphabet invented(Random random) {
        var signs = new HashMap<Character, Sign>();
        var height = random.nextDouble(4, 7);
        for (var i = 0; i < INVENTED; i++) {
            var strokes = new ArrayList<List<Point2D>>();
            var width = random.nextDouble(1.6, 4.2);
            for (var stroke = 0; stroke < 1 + random.nextInt(3); stroke++) {
                var corners = new ArrayList<Point2D>();
                for (var corner = 0; corner < 2 + random.nextInt(4); corner++) {
                    var below = random.nextDouble() < 0.12 ? -3 : 0;
                    corners.add(new Point2D.Double(random.nextDouble() * width, below + random.nextDouble() * height));
                }
                strokes.add(List.copyOf(corners));
            }
            signs.put((char) ('a' + i), new Sign(width + 0.4, strokes));
        }
        return new Alphabet(signs);
    }

    /** Every sign has strokes: one that is not in the alphabet borrows those of another. */
    Sign sign(char letter) {
        var sign = signs.get(letter);
        if (sign == null) {
            sign = signs.get((char) ('a' + letter % INVENTED));
        }
        return Objects.requireNonNull(sign);
    }

    private static List<List<Point2D>> strokes(String written) {
        var strokes = new ArrayList<List<Point2D>>();
        for (var stroke : written.split("\\|")) {
            var points = new ArrayList<Point2D>();
            for (var point : stroke.strip().split(" ")) {
                var comma = point.indexOf(',');
                points.add(new Point2D.Double(
                        Double.parseDouble(point.substring(0, comma)), Double.parseDouble(point.substring(comma + 1))));
            }
            strokes.add(List.copyOf(points));
        }
        return List.copyOf(strokes);
    }
}
