package no.postmottak.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.stream.Collectors;

/** JSON in and out: days and instants as ISO 8601, nothing for what is not known. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);

    private Json() {}

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("our own answers are always written", impossible);
        }
    }

    public static void answer(Context ctx, Object value) {
        ctx.result(bytes(value)).contentType("application/json");
    }

    /** The body of a request as a record that keeps its rules; refused by code and field otherwise. */
    public static <T> T read(Context ctx, Class<T> type) {
        return read(ctx.bodyAsBytes(), type);
    }

    public static <T> T read(byte[] bytes, Class<T> type) {
        try {
            var value = MAPPER.readValue(bytes, type);
            if (value == null) {
                throw new Refused(ProblemCode.UNREADABLE_JSON);
            }
            return InputRules.held(value);
        } catch (JsonMappingException otherShape) {
            throw new Refused(Problem.of(ProblemCode.INVALID_VALUE).at(pathOf(otherShape)));
        } catch (IOException notJson) {
            throw new Refused(ProblemCode.UNREADABLE_JSON);
        }
    }

    private static String pathOf(JsonMappingException otherShape) {
        return otherShape.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
