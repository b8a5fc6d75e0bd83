package no.postmottak.journal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import no.postmottak.journal.Checkpoint;
import no.postmottak.journal.LogName;
import no.postmottak.journal.TreeHash;
import no.postmottak.store.adapter.TestKeys;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.adapter.JwsReceipts;
import org.junit.jupiter.api.Test;

class PublishedKeysTest {

    private static final Checkpoint CHECKPOINT =
            new Checkpoint(LogName.RECEIPTS, 12, TreeHash.ofLeaf("an entry"), Instant.parse("2026-11-30T12:00:00Z"));

    private final String signed = JournalRoom.checkpoints().sign(CHECKPOINT).compact();

    @Test
    void aSignedCheckpointIsBelieved() {
        assertThat(JournalRoom.keys().checkpoint(signed)).contains(CHECKPOINT);
    }

    @Test
    void everyChangedByteOfACheckpointIsRefused() {
        var bytes = signed.getBytes(StandardCharsets.US_ASCII);
        for (var place = 0; place < bytes.length; place++) {
            for (var flip : new int[] {0x01, 0x02, 0x80}) {
                var changed = bytes.clone();
                changed[place] ^= (byte) flip;

                assertThat(JournalRoom.keys().checkpoint(new String(changed, StandardCharsets.ISO_8859_1)))
                        .as("byte " + place)
                        .isEmpty();
            }
        }
    }

    @Test
    void aReceiptIsNoCheckpointThoughTheSameKeySignedIt() {
        var receipt = new JwsReceipts(TestKeys.shared(), "http://send.example.no")
                .sign(Submitted.appeal().bringing(1))
                .compact();

        assertThat(JournalRoom.keys().checkpoint(receipt)).isEmpty();
    }
}
