package no.postmottak.gateway;

import java.util.Optional;
import no.postmottak.submission.SubmissionKind;

/** How soon something should have its turn, as queues know it: from 0, which can wait, to 9. */
enum Urgency {
    USUAL(4),
    /** The term of something other than an appeal is about to end. */
    SOON_DUE(5),
    APPEAL(7),
    APPEAL_SOON_DUE(8),
    APPEAL_DUE_NOW(9);

    private static final int NOW = 3;
    private static final int SOON = 10;

    private final int priority;

    Urgency(int priority) {
        this.priority = priority;
    }

    /** By the days left of the term that runs, if one does. */
    static Urgency of(SubmissionKind kind, Optional<Long> daysLeft) {
        var isSoon = daysLeft.filter(days -> days <= SOON).isPresent();
        if (kind != SubmissionKind.APPEAL) {
            return isSoon ? SOON_DUE : USUAL;
        }
        if (!isSoon) {
            return APPEAL;
        }
        return daysLeft.filter(days -> days <= NOW).isPresent() ? APPEAL_DUE_NOW : APPEAL_SOON_DUE;
    }

    int priority() {
        return priority;
    }
}
