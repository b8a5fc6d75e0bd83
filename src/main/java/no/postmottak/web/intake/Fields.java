package no.postmottak.web.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of a sending that are words and not documents, by name and in the order they came. */
public final class Fields {

    private final Map<String, List<byte[]>> byName = new LinkedHashMap<>();

    void add(String name, byte[] value) {
        byName.computeIfAbsent(name, unseen -> new ArrayList<>()).add(value);
    }

    /** The bytes of a part, for a reader that is strict about them. */
    public Optional<byte[]> bytes(String name) {
        return byName.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** What was typed into a field; empty when nothing was. */
    public Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    /** Everything that was typed into fields of this name. */
    public List<String> texts(String name) {
        return byName.getOrDefault(name, List.of()).stream()
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .filter(value -> !value.isBlank())
                .toList();
    }

    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }
}
