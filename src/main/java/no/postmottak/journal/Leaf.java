package no.postmottak.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An entry of the journal as the log holds it: as it stands in the database, whatever the program knows of it today,
 * and without the number it is found by there.
 */
public record Leaf(UUID subject, String event, String actor, Instant at, Map<String, String> details) {

    /** The database keeps microseconds; every instant is written with all six digits. */
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    public Leaf {
        details = Map.copyOf(details);
    }

    /** The entry in the one way it can be written: JSON with its names in order and no blanks (RFC 8785). */
    public String text() {
        var names = new TreeMap<String, String>();
        names.put("actor", CanonicalText.of(actor));
        names.put("at", CanonicalText.of(AT.format(at)));
        names.put("details", writtenDetails());
        names.put("event", CanonicalText.of(event));
        names.put("subject", CanonicalText.of(subject.toString()));
        return CanonicalText.object(names);
    }

    public TreeHash hash() {
        return TreeHash.ofLeaf(text());
    }

    private String writtenDetails() {
        var written = new TreeMap<String, String>();
        details.forEach((name, value) -> written.put(name, CanonicalText.of(value)));
        return CanonicalText.object(written);
    }
}
