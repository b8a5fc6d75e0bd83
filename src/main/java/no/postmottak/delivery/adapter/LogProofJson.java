package no.postmottak.delivery.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import no.postmottak.delivery.LogProof;
import no.postmottak.journal.EntryProof;
import no.postmottak.journal.TreeHash;

/** The journal's part of an envelope as a file; the proof has the fields the sender's has. */
record LogProofJson(List<LogProof.Line> entries, Optional<Received> received) {

    static final String NAME = "log-proof.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** The entry as the log holds it, and how it leads up to the signed checkpoint. */
    record Received(String entry, long position, long size, List<String> path, String checkpoint) {

        static Received of(EntryProof proof) {
            var inclusion = proof.inclusion();
            return new Received(
                    proof.entry(),
                    inclusion.position(),
                    inclusion.size(),
                    inclusion.path().stream().map(TreeHash::base64).toList(),
                    proof.checkpoint().compact());
        }
    }

    static byte[] of(LogProof proof) {
        var told = new LogProofJson(proof.entries(), proof.received().map(Received::of));
        try {
            return JSON.writeValueAsBytes(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a log proof cannot be written as JSON", impossible);
        }
    }
}
