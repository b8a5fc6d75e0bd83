package no.postmottak.admission.adapter;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.postmottak.admission.AskedByAct;
import no.postmottak.admission.Requirement;
import no.postmottak.admission.RequirementName;
import no.postmottak.admission.RequirementsByKind;
import no.postmottak.submission.SubmissionKind;
import org.jspecify.annotations.Nullable;

/** Which requirements hold for which kind, as it stands in {@code config/requirements.yaml}. */
public final class RequirementsYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RequirementsYaml() {}

    private record Written(
            @Nullable RequirementName requirement,
            @Nullable String source,
            @Nullable @JsonProperty("by-act") Boolean byAct) {

        boolean isByAct() {
            return byAct != null && byAct;
        }
    }

    /**
     * Reads the file and gives each line the requirement it names.
     *
     * @throws IllegalArgumentException with one line that says where the file is wrong
     */
    public static RequirementsByKind read(Path file, List<Requirement> known) {
        var byName = known.stream()
                .collect(Collectors.partitioningBy(
                        AskedByAct.class::isInstance, Collectors.toMap(Requirement::name, each -> each)));
        var byKind = new EnumMap<SubmissionKind, List<RequirementsByKind.Asked>>(SubmissionKind.class);
        written(file)
                .forEach((kind, lines) -> byKind.put(
                        kind,
                        Optional.ofNullable(lines).orElse(List.of()).stream()
                                .map(line -> asked(file + ": " + kind, byName, line))
                                .toList()));
        try {
            return new RequirementsByKind(byKind);
        } catch (IllegalArgumentException incomplete) {
            throw new IllegalArgumentException(file + ": " + incomplete.getMessage());
        }
    }

    private static RequirementsByKind.Asked asked(
            String where, Map<Boolean, Map<RequirementName, Requirement>> known, @Nullable Written line) {
        if (line == null || line.requirement() == null) {
            throw new IllegalArgumentException(where + " has a line without a requirement");
        }
        var requirement = known.getOrDefault(line.isByAct(), Map.of()).get(line.requirement());
        if (requirement == null) {
            throw new IllegalArgumentException(where + ": nothing is known that could ask " + line.requirement());
        }
        if (line.source() == null || line.source().isBlank()) {
            throw new IllegalArgumentException(where + ": " + line.requirement() + " has no source");
        }
        return new RequirementsByKind.Asked(requirement, line.source());
    }

    private static Map<SubmissionKind, @Nullable List<@Nullable Written>> written(Path file) {
        try {
            Map<SubmissionKind, @Nullable List<@Nullable Written>> read =
                    YAML.readValue(Files.readString(file), new TypeReference<>() {});
            return Optional.ofNullable(read)
                    .orElseThrow(() -> new IllegalArgumentException(file + " names no kind of submission"));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(file + place(malformed) + ": "
                    + malformed.getOriginalMessage().lines().findFirst().orElse("it is malformed"));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("the requirements in " + file + " cannot be read");
        }
    }

    private static String place(JsonProcessingException malformed) {
        var line = malformed.getLocation() == null
                ? ""
                : ", line " + malformed.getLocation().getLineNr();
        return malformed instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .reduce(line, (before, step) -> before + (step.startsWith("[") ? "" : ", ") + step)
                : line;
    }
}
