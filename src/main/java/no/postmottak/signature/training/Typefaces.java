package no.postmottak.signature.training;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fonts at hand on this machine that can print Norwegian; every fifth maker's are kept for testing alone. */
public final class Typefaces {

    private static final String SAMPLE = "Vedtaket gjelder æøå ÆØÅ 0123456789 /.,()";
    private static final Pattern LIKE_HANDWRITING = Pattern.compile(
            "dancing|kristi|breip|chancery|z003|chorus|ecolier|comic|script|hand|humor|emoji|symbol|math|d050000l");
    private static final Pattern OTHER_CUTS =
            Pattern.compile("bold|italic|oblique|thin|black|light|medium|heavy|hairline|slanted|caps|initials");
    private static final int KEPT_FOR_TESTING = 5;

    private final List<Font> training;
    private final List<Font> testing;

    private Typefaces(List<Font> training, List<Font> testing) {
        this.training = List.copyOf(training);
        this.testing = List.copyOf(testing);
    }

    /** Fonts under the given folders; with fewer than two families all serve both ends. */
    public static Typefaces in(List<Path> folders) {
        var faces = new TreeMap<String, Font>();
        for (var folder : folders) {
            for (var file : files(folder)) {
                load(file).ifPresent(font -> faces.putIfAbsent(font.getFamily(Locale.ROOT), font));
            }
        }
        var fonts = List.copyOf(faces.values());
        var families = fonts.stream().map(Typefaces::familyOf).distinct().toList();
        if (families.size() < 2) {
            var any = fonts.isEmpty() ? List.of(new Font(Font.SERIF, Font.PLAIN, 12)) : fonts;
            return new Typefaces(any, any);
        }
        var kept = new HashSet<String>();
        for (var i = 0; i < families.size(); i += KEPT_FOR_TESTING) {
            kept.add(families.get(i));
        }
        return new Typefaces(
                fonts.stream().filter(font -> !kept.contains(familyOf(font))).toList(),
                fonts.stream().filter(font -> kept.contains(familyOf(font))).toList());
    }

    /** The first word of a name: serif, sans and mono of one maker look too much alike to call one of them unseen. */
    private static String familyOf(Font font) {
        return font.getFamily(Locale.ROOT).split(" ")[0];
    }

    /** Fonts under the given folders, or where Linux keeps them when none is given. */
    public static Typefaces inOrAtHand(List<Path> folders) {
        return folders.isEmpty() ? atHand() : in(folders);
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
        return training.size() + " fonts to train with, " + testing.size() + " to test with (" + fingerprint() + ")";
    }

    /** Two machines with the same print here draw the same letters. */
    private String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(training.stream(), testing.stream())
                    .forEach(font -> digest.update(outline(font).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a font draws tells it from others, and from another version of itself. */
    private static String outline(Font font) {
        var context = new FontRenderContext(null, true, true);
        var drawn = font.deriveFont(1000f).createGlyphVector(context, SAMPLE);
        return font.getFontName(Locale.ROOT) + drawn.getOutline().getBounds2D() + drawn.getLogicalBounds();
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
        if (LIKE_HANDWRITING.matcher(name).find() || OTHER_CUTS.matcher(name).find()) {
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
