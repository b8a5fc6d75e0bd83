package no.postmottak.filing;

import java.time.Instant;
import java.util.Optional;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.submission.SubmissionId;

/**
 * An appeal on a case: of which decision, and which earlier appeal it supplements [utfyllende klage]; joined by the gateway
 * or by a person, whose pseudonym is kept.
 */
public record Appealed(
        SubmissionId submission,
        CaseFileId caseFile,
        String decision,
        Optional<SubmissionId> supplements,
        String joinedBy,
        Instant at) {

    /** Who joins where nobody asks: one sender's second appeal of one decision. */
    public static final String GATEWAY = "gateway";

    public boolean isFirst() {
        return supplements.isEmpty();
    }

    @Override
    public String toString() {
        return "appeal " + submission;
    }
}
