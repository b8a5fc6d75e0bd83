package no.postmottak.app.configuration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads settings: the defaults, then the profile's file, then the environment; the last word counts. */
public final class ConfigurationFiles {

    private static final String PREFIX = "POSTMOTTAK_";

    /** Read by the command line and the logger before there are settings. */
    private static final Set<String> NOT_SETTINGS = Set.of("POSTMOTTAK_JVM", "POSTMOTTAK_LOG");

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final ObjectNode merged = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> origins = new TreeMap<>();

    private ConfigurationFiles() {}

    /**
     * Reads {@code postmottak.yaml} and the files of the profiles from a folder, and the environment over them.
     *
     * @throws BadConfiguration with one line that says what is wrong
     */
    public static Configuration read(Path folder, List<String> profiles, Map<String, String> environment) {
        var files = new ConfigurationFiles();
        files.layer(folder.resolve("postmottak.yaml"));
        profiles.forEach(profile -> files.layer(folder.resolve(profile + ".yaml")));
        files.environment(environment);
        return new Configuration(new SettingsBinder().bind(files.merged), files.origins);
    }

    private void layer(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadConfiguration("there is no configuration file " + file);
        }
        try {
            merge("", merged, yaml.readTree(Files.readString(file)), String.valueOf(file.getFileName()));
        } catch (JsonProcessingException malformed) {
            var place = malformed.getLocation();
            throw new BadConfiguration(file + " cannot be used"
                    + (place == null ? ": " : ", see line " + place.getLineNr() + ": ")
                    + malformed.getOriginalMessage().lines().findFirst().orElse("it is malformed"));
        } catch (IOException unreadable) {
            throw new BadConfiguration("the configuration file " + file + " cannot be read");
        }
    }

    private void merge(String path, ObjectNode into, JsonNode from, String origin) {
        if (from.isMissingNode() || from.isNull()) {
            return;
        }
        if (!from.isObject()) {
            throw new BadConfiguration(
                    origin + ": " + (path.isEmpty() ? "the file" : path) + " must have keys below it");
        }
        from.properties().forEach(entry -> {
            var key = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            if (entry.getValue().isObject()) {
                merge(key, into.withObjectProperty(entry.getKey()), entry.getValue(), origin);
            } else {
                into.set(entry.getKey(), entry.getValue());
                origins.put(key, origin);
            }
        });
    }

    private void environment(Map<String, String> environment) {
        var byVariable = new TreeMap<String, String>();
        origins.keySet().forEach(key -> byVariable.put(variable(key), key));
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !NOT_SETTINGS.contains(name)) {
                var key = byVariable.get(name);
                if (key == null) {
                    throw new BadConfiguration("the environment variable " + name + " names no setting"
                            + Nearest.to(name, byVariable.keySet()));
                }
                set(key, value);
                origins.put(key, "environment");
            }
        });
    }

    private void set(String key, String value) {
        var parts = key.split("\\.");
        var node = merged;
        for (var i = 0; i < parts.length - 1; i++) {
            node = node.withObjectProperty(parts[i]);
        }
        try {
            // lists, numbers and switches are written as in the files, and nothing is nothing
            var written = yaml.readTree(value);
            node.set(parts[parts.length - 1], inVariable(value, written));
        } catch (JsonProcessingException plain) {
            node.put(parts[parts.length - 1], value);
        }
    }

    /** What stands in a variable is one value: what only looks like keys with values is a text. */
    private static JsonNode inVariable(String value, JsonNode written) {
        if (written.isMissingNode()) {
            return NullNode.getInstance();
        }
        return written.isObject() ? TextNode.valueOf(value) : written;
    }

    /** {@code web.management-port} is {@code POSTMOTTAK_WEB_MANAGEMENT_PORT}. */
    private static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
