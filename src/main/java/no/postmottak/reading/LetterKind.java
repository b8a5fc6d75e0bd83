package no.postmottak.reading;

import java.util.Optional;
import no.postmottak.submission.SubmissionKind;

/** What kind of letter a document is, by its words alone [brevtype]. */
public enum LetterKind {
    APPEAL,
    EXPENSE_CLAIM,
    POWER_OF_ATTORNEY,
    IDENTITY_DOCUMENT,
    FEE_NOTE,
    /** A decision that an authority has made, sent along by whoever got it. */
    DECISION,
    /** Known to be none of these: a payslip, a certificate, a request for access. */
    OTHER,
    NOT_SURE;

    /** The kind of letter that a submission of this kind turns on; most may be about anything. */
    public static Optional<LetterKind> askedFor(SubmissionKind kind) {
        return switch (kind) {
            case APPEAL -> Optional.of(APPEAL);
            case EXPENSE_CLAIM -> Optional.of(EXPENSE_CLAIM);
            case POWER_OF_ATTORNEY -> Optional.of(POWER_OF_ATTORNEY);
            case SUPPORTING_DOCUMENTS,
                    REVERSAL_REQUEST,
                    DEFERRED_IMPLEMENTATION_REQUEST,
                    WITHDRAWAL,
                    WORK_PERMIT_APPLICATION,
                    ACCESS_REQUEST,
                    PRIORITY_REQUEST,
                    INTERVIEW_REIMBURSEMENT,
                    REGISTRATION_CORRECTION,
                    DEPARTURE_NOTICE,
                    OTHER -> Optional.empty();
        };
    }
}
