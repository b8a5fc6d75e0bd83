package no.postmottak.delivery.adapter;

import no.postmottak.delivery.LogProof;
import no.postmottak.delivery.LogProofs;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.journal.LogReader;
import no.postmottak.submission.SubmissionId;

/** Takes from the journal which entries there are, and from the log of receipts the proof of the first of them. */
public final class JournalLogProofs implements LogProofs {

    private final Journal journal;
    private final LogReader receipts;

    public JournalLogProofs(Journal journal, LogReader receipts) {
        this.journal = journal;
        this.receipts = receipts;
    }

    @Override
    public LogProof of(SubmissionId submission) {
        var lines = journal.of(submission.value()).stream()
                .map(entry -> new LogProof.Line(entry.event(), entry.at()))
                .toList();
        return new LogProof(lines, receipts.proofOf(submission.value(), Event.RECEIVED));
    }
}
