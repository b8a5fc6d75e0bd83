package no.postmottak.delivery.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.postmottak.delivery.Authorities;
import org.jspecify.annotations.Nullable;

/** Reads {@code config/authorities.yaml}: every key known, every code and public key well formed, nothing twice. */
public final class AuthoritiesFile {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private AuthoritiesFile() {}

    /** The file as a whole. */
    private record Written(@Nullable List<WrittenAuthority> authorities) {}

    /** Reads the file, or says in one line what is wrong with it and where. */
    public static Authorities read(Path file) {
        try {
            var written = YAML.readValue(Files.readString(file), Written.class);
            if (written == null
                    || written.authorities() == null
                    || written.authorities().isEmpty()) {
                throw new IllegalArgumentException("\"authorities\" lists nobody");
            }
            var folder = file.toAbsolutePath().resolveSibling("");
            return new Authorities(written.authorities().stream()
                    .map(each -> each.listed(folder))
                    .toList());
        } catch (JsonProcessingException malformed) {
            throw new AuthoritiesUnreadable(place(file, malformed) + problem(malformed), malformed);
        } catch (IOException unreadable) {
            throw new AuthoritiesUnreadable(file + " cannot be read", unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new AuthoritiesUnreadable(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private static String place(Path file, JsonProcessingException malformed) {
        var line = malformed.getLocation() == null
                ? ""
                : ", line " + malformed.getLocation().getLineNr();
        return file + line + path(malformed) + ": ";
    }

    private static String path(JsonProcessingException malformed) {
        return malformed instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
                        .collect(Collectors.joining(".", ", ", ""))
                : "";
    }

    private static String problem(JsonProcessingException malformed) {
        if (malformed instanceof UnrecognizedPropertyException unknown) {
            var known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return "unknown key \"" + unknown.getPropertyName() + "\"; known are " + known;
        }
        return malformed.getOriginalMessage().lines().findFirst().orElse("cannot be understood");
    }
}
