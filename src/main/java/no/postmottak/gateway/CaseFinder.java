package no.postmottak.gateway;

import no.postmottak.filing.CaseMatch;
import no.postmottak.filing.CaseMatching;
import no.postmottak.reading.Facts;
import no.postmottak.review.Resolution.Action.FileOn;
import no.postmottak.review.ReviewDesk;
import no.postmottak.submission.Submission;

/** Finds the case of a submission: by a person's word where there is one, else by its numbers. */
public final class CaseFinder {

    private final CaseMatching matching;
    private final ReviewDesk review;

    public CaseFinder(CaseMatching matching, ReviewDesk review) {
        this.matching = matching;
        this.review = review;
    }

    CaseMatch find(Submission submission, Facts facts) {
        return review.lastDecisionOn(submission.id())
                .filter(FileOn.class::isInstance)
                .map(FileOn.class::cast)
                .map(fileOn -> matching.matchCorrected(fileOn.numbers(), submission, facts))
                .orElseGet(() -> matching.match(submission, facts));
    }
}
