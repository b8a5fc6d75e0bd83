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

/** Binds the merged keys to the settings records and holds them against their constraints. */
final class SettingsBinder {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    Settings bind(ObjectNode merged) {
        try {
            return Constraints.held(mapper.treeToValue(merged, Settings.class), "the setting ");
        } catch (UnrecognizedPropertyException unknown) {
            var known =
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
            throw new BadConfiguration(
                    "there is no setting " + new Misfit(unknown).key() + Nearest.to(unknown.getPropertyName(), known));
        } catch (JsonMappingException unfit) {
            var misfit = new Misfit(unfit);
            throw new BadConfiguration("the setting " + misfit.key() + " cannot be used: " + misfit.why());
        } catch (JsonProcessingException malformed) {
            throw new BadConfiguration("the configuration cannot be used: " + malformed.getOriginalMessage());
        }
    }
}
