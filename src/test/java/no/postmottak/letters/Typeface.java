package no.postmottak.letters;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A font a letter is typed with: the first of some that the machine has, else the one PDFBox brings along. */
final class Typeface {

    private static final Path INSTALLED = Path.of("/usr/share/fonts/truetype");
    private static final String BUNDLED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final FontRenderContext UNSCALED = new FontRenderContext(null, true, true);

    static final Typeface SERIF = of("noto/NotoSerif-Regular.ttf", "dejavu/DejaVuSerif.ttf");
    static final Typeface SANS = of("noto/NotoSans-Regular.ttf", "dejavu/DejaVuSans.ttf");
    static final Typeface TYPEWRITER = of("dejavu/DejaVuSansMono.ttf", "liberation/LiberationMono-Regular.ttf");
    static final Typeface BOOK = of("dejavu/DejaVuSerifCondensed.ttf", "noto/NotoSerif-Regular.ttf");
    static final Typeface PLAIN = of("dejavu/DejaVuSansCondensed.ttf", "noto/NotoSans-Regular.ttf");

    private final byte[] bytes;
    private final Font font;

    private Typeface(byte[] bytes, Font font) {
        this.bytes = bytes;
        this.font = font;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    Font font(double points) {
        return font.deriveFont((float) points);
    }

    /** How wide words come out, in points. */
    double width(String words, double points) {
        return font(1000).getStringBounds(words, UNSCALED).getWidth() * points / 1000;
    }

    private static Typeface of(String... candidates) {
        try {
            var bytes = firstOf(List.of(candidates));
            return new Typeface(bytes, Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("an installed font cannot be read", e);
        }
    }

    private static byte[] firstOf(List<String> candidates) throws IOException {
        for (var candidate : candidates) {
            var file = INSTALLED.resolve(candidate);
            if (Files.isReadable(file)) {
                return Files.readAllBytes(file);
            }
        }
        try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(BUNDLED), "PDFBox brings a font")) {
            return in.readAllBytes();
        }
    }
}
