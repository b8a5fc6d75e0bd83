package no.postmottak.admission;

import java.util.Map;

/** What a finding rests on: a stable code that pages put into words, and the values it was seen with. */
public record Evidence(String code, Map<String, String> values) {

    public Evidence {
        values = Map.copyOf(values);
    }

    public static Evidence of(String code) {
        return new Evidence(code, Map.of());
    }

    public static Evidence of(String code, String name, String value) {
        return new Evidence(code, Map.of(name, value));
    }

    @Override
    public String toString() {
        return code;
    }
}
