package no.postmottak.letters;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Makes as many different pictures of typed letters as are asked for, the same ones for the same seed. */
public final class Shots {

    private static final List<String> TEXTS = List.of(
            "amina-appeal",
            "lund-english",
            "amina-documents",
            "haddad-embassy",
            "demir-family",
            "mensah-last-day",
            "demir-nynorsk",
            "selam-police",
            "kovalenko-documents",
            "nguyen-christmas",
            "nguyen-sister",
            "mensah-claim",
            "somma-scan",
            "tkachenko-unknown",
            "amina-late");
    private static final List<Typeface> TYPEFACES =
            List.of(Typeface.SERIF, Typeface.SANS, Typeface.BOOK, Typeface.PLAIN);
    private static final List<Hand> HANDS = List.of(Hand.ROUND, Hand.LOOPED, Hand.HURRIED);

    private final Shot.Way way;
    private final Mishap mishap;
    private final int number;
    private final long seed;

    private Shots(Shot.Way way, Mishap mishap, int number, long seed) {
        this.way = way;
        this.mishap = mishap;
        this.number = number;
        this.seed = seed;
    }

    /** So many pictures made in one way, each with the same mishap. */
    public static List<Shot> of(Shot.Way way, Mishap mishap, int count, long seed) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Shots(way, mishap, number, seed * 1_000 + number).take())
                .toList();
    }

    private Shot take() {
        var dice = new Random(seed);
        var duf = MadeUpNumbers.any(dice);
        var text = MadeUpNumbers.in(LetterText.named(TEXTS.get(number % TEXTS.size())), duf, dice);
        return new Shot(way, mishap, String.join("\n", text.lines()), duf, () -> file(text));
    }

    private byte[] file(LetterText text) {
        var dice = new Random(seed + 500);
        var sheet = mishap.onPaper(sheet(text, dice), dice);
        var picture = mishap.inPicture(picture(sheet, dice), dice);
        return way == Shot.Way.FAX ? png(picture) : Jpeg.encode(picture, way == Shot.Way.NOISY_SCAN ? 0.5f : 0.75f);
    }

    private BufferedImage sheet(LetterText text, Random dice) {
        var dpi = way == Shot.Way.PHOTO ? Phone.DPI : way == Shot.Way.FAX ? Fax.DPI : Scanner.DPI;
        var paper = Paper.printed(text, TYPEFACES.get(dice.nextInt(TYPEFACES.size())), dpi);
        var isSigned = dice.nextBoolean();
        return isSigned
                ? paper.signedBy(text.names().getFirst(), HANDS.get(dice.nextInt(HANDS.size())))
                        .image()
                : paper.image();
    }

    private BufferedImage picture(BufferedImage sheet, Random dice) {
        return switch (way) {
            case SCAN -> Scanner.picture(sheet, dice.nextLong());
            case NOISY_SCAN -> Wear.noisy(Scanner.picture(sheet, dice.nextLong()), dice);
            case SKEWED_SCAN -> Scanner.picture(Wear.askew(sheet, dice), dice.nextLong());
            case FAX -> Fax.picture(sheet, dice.nextLong());
            case PHOTO -> Phone.picture(sheet, dice.nextLong());
        };
    }

    private static byte[] png(BufferedImage picture) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
