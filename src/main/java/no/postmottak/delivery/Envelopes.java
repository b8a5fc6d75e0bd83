package no.postmottak.delivery;

import java.util.List;
import java.util.Optional;
import no.postmottak.admission.Assessment;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.filing.Filing;
import no.postmottak.malware.Originals;
import no.postmottak.reading.Facts;
import no.postmottak.routing.RoutedTo;
import no.postmottak.submission.Submission;
import no.postmottak.vault.Kept;

/** Packs a submission for its receiver: metadata, documents and findings in one signed container. */
public interface Envelopes {

    /** Writes the envelope straight into the vault. */
    Kept pack(Contents contents, Authority receiver);

    /** What goes into an envelope; of an original that may not travel, only its digest and why. */
    record Contents(
            Submission submission,
            Facts facts,
            Originals originals,
            Assessment assessment,
            RoutedTo routedTo,
            OnCase onCase) {}

    /** The case files and journal entries; empty for what a person sent on without a case. */
    record OnCase(Optional<CaseFile> caseFile, List<Filing> filings) {

        public OnCase {
            filings = List.copyOf(filings);
        }
    }
}
