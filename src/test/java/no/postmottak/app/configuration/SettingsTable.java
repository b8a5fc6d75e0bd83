package no.postmottak.app.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every setting as the code knows it, and the table of them that docs/operations.md shows. */
final class SettingsTable {

    private SettingsTable() {}

    /** The keys of all leaves of the settings, in the order of the records. */
    static List<String> keysInCode() {
        return keys("", Settings.class).toList();
    }

    /** One line for each key, with the default of the shipped file and what the demonstration says instead. */
    static String drawn() throws IOException {
        var yaml = new YAMLMapper();
        var defaults = yaml.readTree(
                ConfigurationFolder.SHIPPED.resolve("postmottak.yaml").toFile());
        var demo =
                yaml.readTree(ConfigurationFolder.SHIPPED.resolve("demo.yaml").toFile());
        return keysInCode().stream()
                .map(key -> "| `" + key + "` | " + shown(at(defaults, key)) + " | " + shown(at(demo, key)) + " |")
                .collect(Collectors.joining("\n", "| setting | default | in the demonstration |\n|---|---|---|\n", ""));
    }

    /** The keys of all leaves of a file; below a map everything is value. */
    static List<String> keysIn(Path file) throws IOException {
        return leaves("", new YAMLMapper().readTree(file.toFile())).toList();
    }

    private static Stream<String> keys(String before, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            var key = before + kebab(component);
            return component.getType().isRecord() ? keys(key + ".", component.getType()) : Stream.of(key);
        });
    }

    private static String kebab(RecordComponent component) {
        return component
                .getName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private static Stream<String> leaves(String key, JsonNode node) {
        return node.isObject() && !keysInCode().contains(key)
                ? node.propertyStream()
                        .flatMap(entry ->
                                leaves(key.isEmpty() ? entry.getKey() : key + "." + entry.getKey(), entry.getValue()))
                : Stream.of(key);
    }

    private static JsonNode at(JsonNode file, String key) {
        return file.at("/" + key.replace('.', '/'));
    }

    private static String shown(JsonNode value) {
        if (value.isMissingNode()) {
            return "";
        }
        return value.isNull() ? "none" : "`" + (value.isTextual() ? value.asText() : value.toString()) + "`";
    }
}
