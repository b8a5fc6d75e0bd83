package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.InclusionProof;
import no.postmottak.journal.LogKeeper;
import no.postmottak.journal.LogName;
import no.postmottak.journal.LogReader;
import no.postmottak.journal.TreeHash;
import no.postmottak.journal.adapter.FolderOfCheckpoints;
import no.postmottak.journal.adapter.JwsCheckpoints;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.journal.adapter.PostgresJournalLog;
import no.postmottak.store.adapter.AnotherDatabase;
import no.postmottak.store.adapter.TestKeys;
import no.postmottak.submission.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof in an envelope leads to the signed root of the log, and is absent for as long as there is none. */
class JournalLogProofsIT {

    @TempDir
    Path folder;

    @Test
    void theProofIsThereOnceACheckpointCoversTheReceiptAndLeadsToItsRoot() throws IOException {
        try (var database = AnotherDatabase.empty().open()) {
            var journal = new PostgresJournal(database.jdbi());
            var log = new PostgresJournalLog(database.jdbi(), LogName.RECEIPTS);
            var proofs = new JournalLogProofs(journal, new LogReader(log));
            var submission = new SubmissionId(UUID.randomUUID());
            for (var subject : new UUID[] {UUID.randomUUID(), submission.value(), UUID.randomUUID()}) {
                journal.append(new Entry(subject, Event.RECEIVED, "anonymous", TestReceiver.NOW, Map.of()));
            }
            journal.append(new Entry(submission.value(), Event.READ, "gateway", TestReceiver.NOW, Map.of()));
            assertThat(json(proofs, submission).path("received").isNull()).isTrue();

            new LogKeeper(
                            log,
                            new JwsCheckpoints(TestKeys.shared(), "http://localhost"),
                            new FolderOfCheckpoints(folder.resolve("copies")),
                            new LogKeeper.Pace(Duration.ofNanos(1), Clock.systemUTC()))
                    .look();

            var told = json(proofs, submission);
            assertThat(told.at("/entries/1/event").asText()).isEqualTo("READ");
            var root = log.latest().orElseThrow().checkpoint().root();
            var entry = told.at("/received/entry").asText();
            assertThat(inclusion(told).holds(TreeHash.ofLeaf(entry), root)).isTrue();
            assertThat(inclusion(told).holds(TreeHash.ofLeaf(entry + " "), root))
                    .isFalse();
            assertThat(entry).contains(submission.value().toString());
        }
    }

    private static JsonNode json(JournalLogProofs proofs, SubmissionId submission) throws IOException {
        return new ObjectMapper().readTree(LogProofJson.of(proofs.of(submission)));
    }

    private static InclusionProof inclusion(JsonNode told) {
        var path = new ArrayList<TreeHash>();
        told.at("/received/path").forEach(hash -> path.add(TreeHash.parse(hash.asText())));
        return new InclusionProof(
                told.at("/received/position").asLong(),
                told.at("/received/size").asLong(),
                path);
    }
}
