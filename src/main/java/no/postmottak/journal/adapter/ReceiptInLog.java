package no.postmottak.journal.adapter;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Objects;
import no.postmottak.journal.Checkpoint;
import no.postmottak.journal.Event;
import no.postmottak.journal.InclusionProof;
import no.postmottak.journal.LogName;
import no.postmottak.journal.TreeHash;

/** A receipt held against a proof that it was entered in the log, without any server. */
public final class ReceiptInLog {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final PublishedKeys keys;

    public ReceiptInLog(PublishedKeys keys) {
        this.keys = keys;
    }

    /** Whether it holds, and one line that says so. */
    public record Answer(boolean holds, String line) {

        static Answer no(String why) {
            return new Answer(false, why);
        }
    }

    /** The proof as the gateway hands it out. */
    private record Written(
            @JsonProperty(required = true) String entry,
            @JsonProperty(required = true) long position,
            @JsonProperty(required = true) long size,
            @JsonProperty(required = true) List<String> path,
            @JsonProperty(required = true) String checkpoint) {

        InclusionProof inclusion() {
            return new InclusionProof(
                    position, size, path.stream().map(TreeHash::parse).toList());
        }
    }

    /** Checks a proof, as JSON, of the receipt with this digest. */
    public Answer check(String receiptSha256, String proof) {
        try {
            var written = JSON.readValue(proof, Written.class);
            return keys.checkpoint(Objects.requireNonNull(written.checkpoint()))
                    .map(checkpoint -> check(receiptSha256, written, checkpoint))
                    .orElseGet(() -> Answer.no("the checkpoint of the proof is not signed with these published keys"));
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException malformed) {
            return Answer.no("this is no proof, or it was damaged");
        }
    }

    private static Answer check(String receiptSha256, Written written, Checkpoint checkpoint) {
        if (checkpoint.log() != LogName.RECEIPTS || checkpoint.size() != written.size()) {
            return Answer.no("the checkpoint is of another log than the proof");
        }
        if (!written.inclusion().holds(TreeHash.ofLeaf(written.entry()), checkpoint.root())) {
            return Answer.no("the proof does not lead from the entry to the checkpoint");
        }
        return names(written.entry(), receiptSha256)
                ? new Answer(
                        true,
                        "in the log  entry " + written.position() + " of " + written.size() + ", signed "
                                + checkpoint.at())
                : Answer.no("the entry in the log is of another receipt, or from before entries named receipts");
    }

    private static boolean names(String entry, String receiptSha256) {
        try {
            JsonNode told = JSON.readTree(entry);
            return told.path("event").asText().equals(Event.RECEIVED.name())
                    && told.path("details").path("receipt").asText().equals(receiptSha256);
        } catch (JsonProcessingException malformed) {
            return false;
        }
    }
}
