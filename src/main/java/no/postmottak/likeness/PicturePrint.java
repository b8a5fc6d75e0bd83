package no.postmottak.likeness;

import java.util.Arrays;
import java.util.Optional;

/**
 * 256 bits that stand for what a page looks like and differ little between two scans of it: the signs of the slow waves in
 * where its ink lies. It tells of content, and is sealed wherever it is kept.
 */
public record PicturePrint(long first, long second, long third, long fourth) {

    /** How many bits a print has. */
    static final int BITS = 256;

    private static final int SQUARES = 48;
    private static final int WAVES = 16;
    private static final double[][] COSINES = cosines();

    /** The print of a page from the brightness of its pixels row by row; none where hardly anything is on it. */
    public static Optional<PicturePrint> of(byte[] grey, int width, int height) {
        if (grey.length != width * height) {
            throw new IllegalArgumentException("a picture has as many pixels as its sides say");
        }
        var ink = InkMap.of(grey, width, height);
        return ink.isEmpty() ? Optional.empty() : Optional.of(of(ink.squares(SQUARES)));
    }

    private static PicturePrint of(double[][] squares) {
        var waves = new double[BITS];
        for (var v = 0; v < WAVES; v++) {
            for (var u = 0; u < WAVES; u++) {
                waves[v * WAVES + u] = wave(squares, u, v);
            }
        }
        var sorted = Arrays.stream(waves).skip(1).sorted().toArray();
        var middle = sorted[sorted.length / 2];
        var bits = new long[BITS / Long.SIZE];
        for (var i = 1; i < BITS; i++) {
            bits[i / Long.SIZE] |= waves[i] > middle ? 1L << i : 0;
        }
        return new PicturePrint(bits[0], bits[1], bits[2], bits[3]);
    }

    /** One coefficient of the discrete cosine transform. */
    private static double wave(double[][] squares, int u, int v) {
        var sum = 0.0;
        for (var y = 0; y < SQUARES; y++) {
            for (var x = 0; x < SQUARES; x++) {
                sum += squares[y][x] * COSINES[v][y] * COSINES[u][x];
            }
        }
        return sum;
    }

    private static double[][] cosines() {
        var cosines = new double[WAVES][SQUARES];
        for (var wave = 0; wave < WAVES; wave++) {
            for (var at = 0; at < SQUARES; at++) {
                cosines[wave][at] = Math.cos((2 * at + 1) * wave * Math.PI / (2 * SQUARES));
            }
        }
        return cosines;
    }

    /** In how many of the 256 bits two pages differ; around 128 where they have nothing in common. */
    public int distance(PicturePrint other) {
        return Long.bitCount(first ^ other.first)
                + Long.bitCount(second ^ other.second)
                + Long.bitCount(third ^ other.third)
                + Long.bitCount(fourth ^ other.fourth);
    }

    @Override
    public String toString() {
        return "picture print withheld";
    }
}
