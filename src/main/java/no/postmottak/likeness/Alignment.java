package no.postmottak.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays two texts beside each other word by word, with the fewest words left over (Myers, 1986). */
final class Alignment {

    private final List<String> one;
    private final List<String> other;
    private final List<int[]> rounds = new ArrayList<>();

    private Alignment(List<String> one, List<String> other) {
        this.one = one;
        this.other = other;
    }

    /** A place where the texts differ, with what each of them has there, written in one. */
    record Difference(String inOne, String inOther) {}

    /** The places that differ; none told where more words are left over than this. */
    static Optional<List<Difference>> between(List<String> one, List<String> other, int mostLeftOver) {
        var alignment = new Alignment(one, other);
        var isFound = alignment.search(Math.min(mostLeftOver, one.size() + other.size()));
        return isFound ? Optional.of(alignment.differences()) : Optional.empty();
    }

    /** Goes as far as it can with no word left over, then with one more each round; index k of a round is shifted by it. */
    private boolean search(int most) {
        var before = new int[] {0, 0, 0};
        for (var round = 0; round <= most; round++) {
            var reached = new int[2 * round + 3];
            for (var k = -round; k <= round; k += 2) {
                var x = slid(round == 0 ? 0 : start(before, round, k), k);
                reached[k + round + 1] = x;
                if (x >= one.size() && x - k >= other.size()) {
                    rounds.add(reached);
                    return true;
                }
            }
            rounds.add(reached);
            before = reached;
        }
        return false;
    }

    private static boolean isDown(int[] before, int round, int k) {
        return k == -round || (k != round && before[k + round - 1] < before[k + round + 1]);
    }

    private static int start(int[] before, int round, int k) {
        return isDown(before, round, k) ? before[k + round + 1] : before[k + round - 1] + 1;
    }

    private int slid(int from, int k) {
        var x = from;
        while (x < one.size() && x - k < other.size() && x >= k && one.get(x).equals(other.get(x - k))) {
            x++;
        }
        return x;
    }

    /** Walks back from the end, and gathers the words left over between two that are the same. */
    private List<Difference> differences() {
        var found = new ArrayList<Difference>();
        var x = one.size();
        var y = other.size();
        var endX = x;
        var endY = y;
        for (var round = rounds.size() - 1; round > 0; round--) {
            var k = x - y;
            var isDown = isDown(rounds.get(round - 1), round, k);
            var start = start(rounds.get(round - 1), round, k);
            if (x > start) {
                add(found, one.subList(x, endX), other.subList(y, endY));
                endX = start;
                endY = start - k;
            }
            x = isDown ? start : start - 1;
            y = x - (isDown ? k + 1 : k - 1);
        }
        add(found, one.subList(x, endX), other.subList(y, endY));
        return List.copyOf(found.reversed());
    }

    private static void add(List<Difference> found, List<String> inOne, List<String> inOther) {
        if (!inOne.isEmpty() || !inOther.isEmpty()) {
            found.add(new Difference(String.join("", inOne), String.join("", inOther)));
        }
    }
}
