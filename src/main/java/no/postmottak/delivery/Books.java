package no.postmottak.delivery;

import no.postmottak.casefile.CaseRegister;
import no.postmottak.filing.Appeals;
import no.postmottak.filing.Filings;
import no.postmottak.review.SetAsides;
import no.postmottak.routing.Routings;
import no.postmottak.submission.Outbox;
import no.postmottak.submission.Submissions;

/** Everything an inbox writes in. */
public record Books(
        Deliveries deliveries,
        Submissions submissions,
        Routings routings,
        Outbox outbox,
        SetAsides setAsides,
        OnCases cases) {

    /** Cases, what lies on them, and which appeals belong together. */
    public record OnCases(CaseRegister caseFiles, Filings filings, Appeals appeals) {}
}
