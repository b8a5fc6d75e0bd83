package no.postmottak.app.configuration;

import java.util.Map;
import java.util.TreeMap;

/** The settings in force, and for each key where its value came from. */
public record Configuration(Settings settings, Map<String, String> origins) {

    public Configuration {
        origins = Map.copyOf(origins);
    }

    /** The origins in the order of the keys. */
    public Map<String, String> originsInOrder() {
        return new TreeMap<>(origins);
    }
}
