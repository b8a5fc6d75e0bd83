package no.postmottak.app.configuration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Binds the merged keys to the settings records and holds them against their constraints. */
final class SettingsBinder {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    Settings bind(ObjectNode merged) {
        try {
            return validated(mapper.treeToValue(merged, Settings.class));
        } catch (UnrecognizedPropertyException unknown) {
            var known =
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
            throw new BadConfiguration(
                    "there is no setting " + path(unknown) + Nearest.to(unknown.getPropertyName(), known));
        } catch (JsonMappingException unfit) {
            throw new BadConfiguration("the setting " + path(unfit) + " cannot be used: "
                    + unfit.getOriginalMessage().lines().findFirst().orElse("it does not fit"));
        } catch (JsonProcessingException malformed) {
            throw new BadConfiguration("the configuration cannot be used: " + malformed.getOriginalMessage());
        }
    }

    private static Settings validated(Settings settings) {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var violations = factory.getValidator().validate(settings);
            if (!violations.isEmpty()) {
                throw new BadConfiguration(violations.stream()
                        .map(each ->
                                "the setting " + kebab(each.getPropertyPath().toString()) + " " + each.getMessage())
                        .sorted()
                        .collect(Collectors.joining("; ")));
            }
            return settings;
        }
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String kebab(String path) {
        return path.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
