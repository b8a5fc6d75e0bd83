package no.postmottak.admission;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which values of every two inputs of a table stand in no line together. */
record Pairs(int all, List<String> not) {

    static Pairs missing(List<List<String>> lines) {
        var all = 0;
        var not = new TreeSet<String>();
        for (var one = 0; one < lines.getFirst().size(); one++) {
            for (var other = one + 1; other < lines.getFirst().size(); other++) {
                var there = together(lines, one, other);
                for (var left : values(lines, one)) {
                    for (var right : values(lines, other)) {
                        all++;
                        if (!there.contains(List.of(left, right))) {
                            not.add(left + " with " + right);
                        }
                    }
                }
            }
        }
        return new Pairs(all, List.copyOf(not));
    }

    private static Set<String> values(List<List<String>> lines, int column) {
        return lines.stream().map(line -> line.get(column)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<List<String>> together(List<List<String>> lines, int one, int other) {
        return new HashSet<>(lines.stream()
                .map(line -> List.of(line.get(one), line.get(other)))
                .toList());
    }
}
