package no.postmottak.deadline.adapter;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
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
import java.util.Comparator;
import java.util.stream.Collectors;
import no.postmottak.deadline.LegalRegimes;

/** Reads {@code config/legal-regimes.yaml}: every key must be there, known, and written once. */
public final class LegalRegimesYaml {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));

    private LegalRegimesYaml() {}

    /** Reads the file, or says in one line what is wrong with it and where. */
    public static LegalRegimes read(Path file) {
        try {
            return YAML.readValue(Files.readString(file), RegimesFile.class).regimes();
        } catch (UnrecognizedPropertyException e) {
            throw new LegalRegimesUnreadable(place(file, e) + unknownKey(e), e);
        } catch (JsonProcessingException e) {
            throw new LegalRegimesUnreadable(place(file, e) + oneLine(e), e);
        } catch (IOException e) {
            throw new LegalRegimesUnreadable(file + " cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new LegalRegimesUnreadable(file + ": " + e.getMessage(), e);
        }
    }

    private static String place(Path file, JsonProcessingException problem) {
        var at = problem.getLocation();
        var line = at == null ? "" : ", line " + at.getLineNr();
        return file + line + path(problem) + ": ";
    }

    private static String path(JsonProcessingException problem) {
        if (!(problem instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining(".", ", ", ""));
    }

    private static String unknownKey(UnrecognizedPropertyException problem) {
        var written = problem.getPropertyName();
        return problem.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .min(Comparator.comparingInt(known -> Likeness.distance(known, written)))
                .map(known -> "unknown key \"" + written + "\"; the nearest known one is \"" + known + "\"")
                .orElse("unknown key \"" + written + "\"");
    }

    private static String oneLine(JsonProcessingException problem) {
        return problem.getOriginalMessage().lines().findFirst().orElse("cannot be understood");
    }
}
