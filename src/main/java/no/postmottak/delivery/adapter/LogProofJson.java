package no.postmottak.delivery.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import no.postmottak.delivery.LogProof;

/** The journal's part of an envelope as a file. */
final class LogProofJson {

    static final String NAME = "log-proof.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private LogProofJson() {}

    static byte[] of(LogProof proof) {
        try {
            return JSON.writeValueAsBytes(proof);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a log proof cannot be written as JSON", impossible);
        }
    }
}
