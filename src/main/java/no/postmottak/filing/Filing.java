package no.postmottak.filing;

import java.time.Instant;
import java.util.UUID;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.submission.SubmissionId;

/**
 * A submission entered on a case file as an incoming journal entry [journalpost, inngående dokument], numbered by year
 * and sequence.
 */
public record Filing(UUID id, SubmissionId submission, CaseFileId caseFile, EntryNumber number, Instant filedAt) {

    /** The number of a journal entry in its year [journalår, journalsekvensnummer]. */
    public record EntryNumber(int year, long sequence) {

        @Override
        public String toString() {
            return year + "/" + sequence;
        }
    }
}
