package no.postmottak.journal.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.Map;

/** The details of an entry as JSON in its column. */
final class Details {

    /** A number is not a text: one that was put in place of the other is another detail. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, config -> {
                config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
            .build();

    private Details() {}

    static String written(Map<String, String> details) {
        try {
            return JSON.writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, String> read(String details) {
        try {
            return JSON.readValue(details, new TypeReference<>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a journal entry has damaged details", damaged);
        }
    }

    /** For hashing: what cannot have been written by us is hashed as what it is, and will not be what was signed. */
    static Map<String, String> asTheyStand(String details) {
        try {
            return Map.copyOf(read(details));
        } catch (IllegalStateException | NullPointerException damaged) {
            return Map.of("damaged", details);
        }
    }
}
