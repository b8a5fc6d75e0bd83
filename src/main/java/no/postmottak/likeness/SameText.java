package no.postmottak.likeness;

import java.util.List;

/**
 * Whether two texts are one letter read twice. Reading puts other letters into words, and loses a line here and there; another
 * letter on the same form says something else in the same place.
 */
final class SameText {

    /** Below this, on a card or a nearly empty page, words alone say too little. */
    private static final int FEW_LETTERS = 150;

    private static final double LENGTHS_APART = 0.4;
    private static final double WORDS_LEFT_OVER = 0.6;
    private static final int LONGEST_COMPARED = 400;
    private static final double MISREAD = 0.5;

    private SameText() {}

    /** The same, the same as far as one goes, another, or too little to tell. */
    enum Answer {
        SAME,
        PART,
        OTHER,
        UNSURE
    }

    static Answer compare(String first, String second) {
        var one = Words.in(first);
        var other = Words.in(second);
        var fewer = Math.min(Words.letters(one), Words.letters(other));
        var more = Math.max(Words.letters(one), Words.letters(other));
        if (fewer < FEW_LETTERS) {
            return Answer.UNSURE;
        }
        if (fewer < LENGTHS_APART * more) {
            return Answer.OTHER;
        }
        var mostLeftOver = (int) (WORDS_LEFT_OVER * (one.size() + other.size()));
        return Alignment.between(one, other, Math.min(mostLeftOver, 3_000))
                .map(differences -> Tally.of(differences).of(fewer))
                .orElse(Answer.OTHER);
    }

    /** How many letters stand in one text where the other has others, and how many only one of them has. */
    record Tally(int replaced, int missing, int longestMissing) {

        private static final double REPLACED = 0.03;
        private static final double REPLACED_IN_ANOTHER = 0.06;
        private static final double MISSING = 0.10;
        private static final int ONE_LINE = 90;

        static Tally of(List<Alignment.Difference> differences) {
            var replaced = 0;
            var missing = 0;
            var longest = 0;
            for (var difference : differences) {
                var fewer = Math.min(
                        difference.inOne().length(), difference.inOther().length());
                var apart = Math.abs(
                        difference.inOne().length() - difference.inOther().length());
                if (fewer > 0 && !isMisreading(difference)) {
                    replaced += fewer;
                }
                if (fewer == 0 || !isMisreading(difference)) {
                    missing += apart;
                    longest = Math.max(longest, apart);
                }
            }
            return new Tally(replaced, missing, longest);
        }

        Answer of(int letters) {
            if (replaced > REPLACED * letters) {
                return replaced > REPLACED_IN_ANOTHER * letters ? Answer.OTHER : Answer.UNSURE;
            }
            return missing <= MISSING * letters && longestMissing <= ONE_LINE ? Answer.SAME : Answer.PART;
        }

        private static boolean isMisreading(Alignment.Difference difference) {
            var one = cut(difference.inOne());
            var other = cut(difference.inOther());
            return EditDistance.between(one, other) <= MISREAD * Math.max(one.length(), other.length());
        }

        private static String cut(String words) {
            return words.substring(0, Math.min(LONGEST_COMPARED, words.length()));
        }
    }
}
