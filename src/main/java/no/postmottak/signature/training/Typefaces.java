package no.postmottak.signature.training;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The fonts at hand on this machine that can print Norwegian; every fifth family is kept for testing alone. */
public final class Typefaces {

    private static final String SAMPLE = "Vedtaket gjelder æøå ÆØÅ 0123456789 /.,()";
    private static final Pattern LIKE_HANDWRITING = Pattern.compile(
            "dancing|kristi|breip|chancery|z003|chorus|ecolier|comic|script|hand|humor|emoji|symbol|math");
    private static final int KEPT_FOR_TESTING = 5;

    private final List<Font> training;
    private final List<Font> testing;

    private Typefaces(List<Font> training, List<Font> testing) {
        this.training = List.copyOf(training);
        this.testing = List.copyOf(testing);
    }

    /** Fonts under the given folders; with fewer than two families all serve both ends. */
    public static Typefaces in(List<Path> folders) {
        var families = new TreeMap<String, Font>();
        for (var folder : folders) {
            for (var file : files(folder)) {
                load(file).ifPresent(font -> families.putIfAbsent(font.getFamily(Locale.ROOT), font));
            }
        }
        var fonts = List.copyOf(families.values());
        if (fonts.size() < 2) {
            var any = fonts.isEmpty() ? List.of(new Font(Font.SERIF, Font.PLAIN, 12)) : fonts;
            return new Typefaces(any, any);
        }
        var kept = new HashSet<Font>();
        for (var i = 0; i < fonts.size(); i += KEPT_FOR_TESTING) {
            kept.add(fonts.get(i));
        }
        return new Typefaces(fonts.stream().filter(font -> !kept.contains(font)).toList(), List.copyOf(kept));
    }

    /** Where Linux keeps fonts. */
    public static Typefaces atHand() {
        return in(List.of(Path.of("/usr/share/fonts"), Path.of(System.getProperty("user.home"), ".fonts")));
    }

    List<Font> training() {
        return training;
    }

    List<Font> testing() {
        return testing;
    }

    /** How many families there are for each end, for a report. */
    public String described() {
        return training.size() + " font families to train with, " + testing.size() + " to test with";
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(ttf|otf)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Font> load(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (LIKE_HANDWRITING.matcher(name).find() || name.matches(".*(bold|italic|oblique|thin|black|light).*")) {
            return Optional.empty();
        }
        try {
            var font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            return font.canDisplayUpTo(SAMPLE) < 0 && !isOfAnotherScript(name) ? Optional.of(font) : Optional.empty();
        } catch (FontFormatException | IOException unusable) {
            return Optional.empty();
        }
    }

    /** Noto has a family for each script of the world, with the same Latin letters in many of them. */
    private static boolean isOfAnotherScript(String name) {
        return name.startsWith("noto")
                && !Set.of("notosans", "notoserif", "notosansmono", "notomono", "notosansdisplay")
                        .contains(name.split("[-.]")[0]);
    }
}
