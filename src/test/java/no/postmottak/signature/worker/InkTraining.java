package no.postmottak.signature.worker;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Trains the ink model on drawn letters alone, from a fixed seed, and writes it where it is shipped from. */
public final class InkTraining {

    private static final long SEED = 20_261_122;
    private static final Path FONTS = Path.of("/usr/share/fonts/truetype");

    private InkTraining() {}

    private record Example(List<Double> features, boolean signature) {}

    public static void main(String[] arguments) throws IOException {
        var pages = Integer.parseInt(arguments[0]);
        var fonts = fonts();
        var examples = IntStream.range(0, pages)
                .parallel()
                .mapToObj(page -> examples(page, fonts))
                .flatMap(List::stream)
                .toList();
        var features = examples.stream()
                .map(example -> example.features().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toList();
        var answers = new boolean[features.size()];
        for (var i = 0; i < answers.length; i++) {
            answers[i] = examples.get(i).signature();
        }
        var fit = new LogisticFit(InkFeatures.NAMES, features);
        fit.fit(features, answers);
        Files.write(Path.of(arguments[1]), fit.asModel("ink-1"));
    }

    private static List<Example> examples(int number, List<Font> fonts) {
        var random = new Random(SEED + number);
        var letter = new CopyMachine(random).copy(new LetterDrawing(random, fonts).draw(number % 2 == 0));
        var page = SeenPage.of(GreyPage.of(letter.image()));
        var features = new InkFeatures(page);
        var examples = new ArrayList<Example>();
        for (var group : page.groups()) {
            var answer = answer(group, letter, page.grey().scale);
            if (answer >= 0) {
                examples.add(
                        new Example(Arrays.stream(features.of(group)).boxed().toList(), answer == 1));
            }
        }
        return examples;
    }

    /** One: it lies on the signature and covers a good part of it; nought: elsewhere; neither: minus one. */
    private static int answer(InkGroup group, DrawnLetter letter, double scale) {
        var hull = group.hull;
        var box = new Rectangle2D.Double(
                hull.left / scale, hull.top / scale, hull.width() / scale, hull.height() / scale);
        var best = 0.0;
        var covered = 0.0;
        for (var signature : letter.signatures()) {
            var shared = box.createIntersection(signature);
            var area = shared.isEmpty() ? 0 : shared.getWidth() * shared.getHeight();
            best = Math.max(best, area / (box.width * box.height));
            covered = Math.max(covered, area / (signature.getWidth() * signature.getHeight()));
        }
        if (best >= 0.5 && covered >= 0.25) {
            return 1;
        }
        return best < 0.15 && covered < 0.15 ? 0 : -1;
    }

    /** The families named here must not be used where the model is tested on unseen fonts. */
    private static List<Font> fonts() throws IOException {
        var families = List.of("DejaVuSerif", "DejaVuSans", "DejaVuSansMono", "LiberationSerif", "LiberationMono");
        var fonts = new ArrayList<Font>();
        try (var files = Files.walk(FONTS)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (families.stream().anyMatch(family -> name.matches(family + "(-.*)?\\.ttf"))) {
                    fonts.add(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
                }
            }
        } catch (FontFormatException e) {
            throw new IOException("a font could not be read", e);
        }
        return fonts;
    }
}
