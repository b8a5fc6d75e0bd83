package no.postmottak.delivery;

import no.postmottak.casefile.CaseRegister;
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
        CaseRegister caseFiles,
        Filings filings) {}
