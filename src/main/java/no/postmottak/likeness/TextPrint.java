package no.postmottak.likeness;

import java.util.Optional;

/**
 * 64 bits that stand for the words of a page and differ little where few words do: a simhash over pairs of words. It tells
 * of content, and is sealed wherever it is kept.
 */
public record TextPrint(long bits) {

    /** Fewer pairs, such as on a card, say too little. */
    private static final int FEW = 12;

    /** The print of a page; none where hardly a word stands on it. */
    public static Optional<TextPrint> of(String text) {
        var words = Words.in(text);
        if (words.size() <= FEW) {
            return Optional.empty();
        }
        var votes = new int[Long.SIZE];
        for (var i = 1; i < words.size(); i++) {
            vote(votes, Hashing.of(words.get(i - 1) + ' ' + words.get(i)));
            // lone words too: a misread one spoils two pairs
            vote(votes, Hashing.of(words.get(i)));
        }
        return Optional.of(new TextPrint(majority(votes)));
    }

    private static void vote(int[] votes, long hash) {
        for (var bit = 0; bit < votes.length; bit++) {
            votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
        }
    }

    private static long majority(int[] votes) {
        var bits = 0L;
        for (var bit = 0; bit < votes.length; bit++) {
            bits |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return bits;
    }

    /** In how many of the 64 bits two pages differ; around 32 where they have nothing in common. */
    public int distance(TextPrint other) {
        return Long.bitCount(bits ^ other.bits);
    }

    @Override
    public String toString() {
        return "text print withheld";
    }
}
