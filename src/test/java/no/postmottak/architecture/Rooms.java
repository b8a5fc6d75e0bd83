package no.postmottak.architecture;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table of who may import whom: a room not in another's row is not known there. */
final class Rooms {

    private static final Set<String> BELOW_THE_EDGE = Set.of(
            "keys",
            "store",
            "journal",
            "vault",
            "casefile",
            "deadline",
            "submission",
            "malware",
            "signature",
            "likeness",
            "reading",
            "review",
            "admission",
            "checklist",
            "correction",
            "filing",
            "routing",
            "notice",
            "delivery",
            "mandate",
            "correspondence");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("keys", Set.of()),
            entry("store", Set.of()),
            entry("journal", Set.of()),
            entry("vault", Set.of()),
            entry("casefile", Set.of()),
            entry("deadline", Set.of()),
            entry("signature", Set.of()),
            entry("likeness", Set.of()),
            entry("submission", Set.of("casefile", "vault", "journal", "store")),
            entry("malware", Set.of("vault", "journal", "store", "submission")),
            entry("reading", Set.of("casefile", "vault", "submission", "signature", "likeness")),
            entry("review", Set.of("casefile", "journal", "store", "submission", "signature")),
            entry("admission", Set.of("casefile", "deadline", "submission", "signature", "reading")),
            entry("checklist", Set.of("casefile", "deadline", "submission")),
            entry("correction", Set.of("deadline", "vault", "journal", "store", "submission", "admission", "notice")),
            entry("filing", Set.of("casefile", "submission", "reading", "review")),
            entry("routing", Set.of("casefile", "deadline", "submission")),
            entry("mandate", Set.of("casefile", "journal", "store", "submission", "reading", "admission", "filing")),
            entry("notice", Set.of("submission")),
            entry("delivery", except("delivery", "correspondence")),
            entry("correspondence", Set.of("casefile", "vault", "journal", "store", "submission", "routing", "notice")),
            entry("gateway", BELOW_THE_EDGE),
            entry("web", BELOW_THE_EDGE));

    /** Every adapter may seal rows and join transactions, whatever its room knows. */
    private static final Set<String> OPEN_TO_ADAPTERS = Set.of("keys", "store");

    private Rooms() {}

    static boolean mayImport(Place from, Place to) {
        return from.room().equals(to.room())
                || from.room().equals("app")
                || MAY_IMPORT.getOrDefault(from.room(), Set.of()).contains(to.room())
                || (from.isAdapter() && OPEN_TO_ADAPTERS.contains(to.room()));
    }

    /** Adapters are chosen and built in one place; only what all of them stand on is shared. */
    static boolean mayUseAdapter(Place from, Place adapter) {
        return from.equals(adapter)
                || from.room().equals("app")
                || (from.isAdapter() && adapter.room().equals("store"));
    }

    static boolean isKnown(Place place) {
        return place.room().equals("app") || MAY_IMPORT.containsKey(place.room());
    }

    private static Set<String> except(String... rooms) {
        var left = new TreeSet<>(BELOW_THE_EDGE);
        left.removeAll(Set.of(rooms));
        return left;
    }
}
