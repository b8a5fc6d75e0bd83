package no.postmottak.delivery.adapter;

import java.util.Optional;
import no.postmottak.delivery.LogProof;
import no.postmottak.delivery.LogProofs;
import no.postmottak.journal.Journal;
import no.postmottak.submission.SubmissionId;

/** Takes from the journal which entries there are and when they were made. */
public final class JournalLogProofs implements LogProofs {

    private final Journal journal;

    public JournalLogProofs(Journal journal) {
        this.journal = journal;
    }

    @Override
    public LogProof of(SubmissionId submission) {
        var lines = journal.of(submission.value()).stream()
                .map(entry -> new LogProof.Line(entry.event(), entry.at(), Optional.empty()))
                .toList();
        return new LogProof(lines, Optional.empty());
    }
}
