package no.postmottak.deadline.adapter;

/** How far two words lie apart, in letters to change. */
final class Likeness {

    private Likeness() {}

    static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (var column = 0; column < previous.length; column++) {
            previous[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            previous = nextRow(previous, row, one.charAt(row - 1), other);
        }
        return previous[other.length()];
    }

    private static int[] nextRow(int[] previous, int row, char letter, String other) {
        var current = new int[previous.length];
        current[0] = row;
        for (var column = 1; column < current.length; column++) {
            var changed = previous[column - 1] + (letter == other.charAt(column - 1) ? 0 : 1);
            current[column] = Math.min(changed, 1 + Math.min(previous[column], current[column - 1]));
        }
        return current;
    }
}
