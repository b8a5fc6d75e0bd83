package no.postmottak.signature.training;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A made-up person with a pen: signs, puts initials, writes notes, all in one hand that belongs to nobody. */
final class Penman {

    private static final String[] NAMES = ("Amina Berg Camilla Dahl Erik Farah Greta Hassan Ingrid Johannessen Kari"
                    + " Larsen Mohamed Nilsen Ola Pettersen Rahimi Solveig Tesfaye Ulrik Vigdis Warsame Yusuf Zahra"
                    + " Abdi Bakke Eide Fatuma Haugen Ibrahim Joseph Kristiansen Lunde Marit Nguyen Omar Robert"
                    + " William Thomas Elizabeth Andrew Moen Strand Tekle Habte Ali")
            .split(" ");
    private static final String[] NOTES = ("ok kopi se vedlegg mottatt sak til arkiv ring tilbake svar sendt fil nr"
                    + " copy to file please call note draft return see page check with done urgent no yes ref 12 347"
                    + " 14.3 2023 3/25/99 kl 10.30 12/11-24 B 4")
            .split(" ");

    private final Random random;
    private final Scribbles scribbles;

    Penman(Random random) {
        this.random = random;
        this.scribbles = new Scribbles(random);
    }

    List<List<Point2D>> signature() {
        var kind = random.nextDouble();
        List<List<Point2D>> strokes;
        if (kind < 0.05) {
            return blockLetters(1 + random.nextInt(2));
        }
        if (kind < 0.55) {
            strokes = named(
                    new Hand(random, random.nextDouble() < 0.5 ? 0.15 * random.nextDouble() : random.nextDouble()));
        } else if (kind < 0.92) {
            strokes = scribbled();
        } else {
            strokes = new ArrayList<>(scribbles.bows(random.nextDouble(1.5, 4)));
        }
        if (random.nextDouble() < 0.4) {
            strokes.add(scribbles.flourish(Hand.rightOf(strokes)));
        }
        return strokes;
    }

    /** Two or three letters, which sign nothing. */
    List<List<Point2D>> initials() {
        var strokes = new ArrayList<List<Point2D>>();
        var hand = new Hand(random, 0.3 * random.nextDouble());
        var x = 0.0;
        for (var i = 0; i < 1 + random.nextInt(3); i++) {
            strokes.addAll(random.nextDouble() < 0.7 ? hand.write(initial(), x) : List.of(scribbles.knot(x)));
            x = Hand.rightOf(strokes) - random.nextDouble(0, 0.2);
        }
        return strokes;
    }

    /** Some words as they stand in a margin; numbers and dates among them. */
    List<List<Point2D>> note(int words) {
        var strokes = new ArrayList<List<Point2D>>();
        var hand = new Hand(random, 0.4 * random.nextDouble());
        var x = 0.0;
        for (var word = 0; word < words; word++) {
            strokes.addAll(hand.write(NOTES[random.nextInt(NOTES.length)], x));
            x = Hand.rightOf(strokes) + random.nextDouble(0.25, 0.6);
        }
        return strokes;
    }

    /** Words in capitals that do not touch. */
    List<List<Point2D>> blockLetters(int words) {
        var strokes = new ArrayList<List<Point2D>>();
        var hand = new Hand(random, 0.1 * random.nextDouble());
        var x = 0.0;
        for (var word = 0; word < words; word++) {
            strokes.addAll(hand.write(name(random).toUpperCase(Locale.ROOT), x));
            x = Hand.rightOf(strokes) + random.nextDouble(0.4, 0.7);
        }
        return strokes;
    }

    List<List<Point2D>> mark() {
        return scribbles.mark();
    }

    static String name(Random random) {
        return NAMES[random.nextInt(NAMES.length)];
    }

    private List<List<Point2D>> named(Hand hand) {
        var strokes = new ArrayList<List<Point2D>>();
        var x = 0.0;
        var words = 1 + random.nextInt(3);
        for (var word = 0; word < words; word++) {
            var name = name(random);
            var initialOnly = word + 1 < words && random.nextDouble() < 0.4;
            strokes.addAll(hand.write(initialOnly ? name.charAt(0) + "." : name, x));
            x = Hand.rightOf(strokes) + random.nextDouble(-0.25, 0.5);
        }
        return strokes;
    }

    private List<List<Point2D>> scribbled() {
        var strokes = new ArrayList<List<Point2D>>();
        var x = 0.0;
        for (var word = 0; word < 1 + random.nextInt(3); word++) {
            if (strokes.isEmpty() || random.nextDouble() < 0.8) {
                strokes.add(scribbles.knot(x));
                x = Hand.rightOf(strokes) + random.nextDouble(-0.35, 0.15);
            }
            var letters = random.nextDouble() < 0.2 ? random.nextInt(3) : 1 + random.nextInt(8);
            if (letters > 0) {
                strokes.add(scribbles.swing(x, letters));
                x = Hand.rightOf(strokes) + random.nextDouble(0.05, 0.5);
            }
        }
        return strokes;
    }

    private String initial() {
        return name(random).substring(0, 1);
    }
}
