package no.postmottak.correction;

import java.util.Optional;
import java.util.UUID;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Assessment.Weighing;
import no.postmottak.correction.Correction.Asked;
import no.postmottak.correction.Correction.KnownTo;
import no.postmottak.correction.Correction.Standing;
import no.postmottak.correction.Correction.State;
import no.postmottak.correction.LetterRule.CuredBy;
import no.postmottak.journal.Event;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;

/** What software writes to senders: one letter for each finding that calls for one, and what a reply makes of it. */
public final class Asking {

    private final LetterRules letters;
    private final CorrectionDays days;
    private final CorrectionBooks books;

    public Asking(LetterRules letters, CorrectionDays days, CorrectionBooks books) {
        this.letters = letters;
        this.days = days;
        this.books = books;
    }

    /** Asks for what is missing; joins the running transaction. What only the case tells, only the case's people read. */
    public void on(Submission submission, Assessment assessment) {
        var bySending = letters.calledForBy(assessment.fromWhatWasSent(), submission);
        bySending.forEach(letter -> ask(submission, letter, KnownTo.SENDER));
        letters.calledForBy(assessment.withTheCase(), submission).stream()
                .filter(letter -> !bySending.contains(letter))
                .forEach(letter -> ask(submission, letter, KnownTo.CASE));
    }

    /** Settles what was asked of the first submission after its findings were weighed anew with this reply. */
    public void settle(Submission first, Assessment now, SubmissionId reply) {
        books.open(first.id()).forEach(correction -> {
            var state = after(correction, first, now);
            if (state != correction.standing().state()) {
                stands(correction, new Standing(state, days.now(), Optional.of(reply)));
            }
        });
    }

    /** Closes what asked for a power of attorney when a person has confirmed one, or the sender, and it is asked no more. */
    public void seenTo(Submission submission, Assessment now, String actor) {
        var rule = letters.of(CorrectionLetter.MISSING_POWER_OF_ATTORNEY);
        var findings = now.withTheCase().findings();
        books.open(submission.id()).stream()
                .filter(correction -> correction.letter() == CorrectionLetter.MISSING_POWER_OF_ATTORNEY)
                .filter(correction -> correction.asked().by().equals(Correction.BY_SOFTWARE)
                        ? !rule.isCalledForBy(findings, submission)
                        : rule.isMetBy(findings))
                .forEach(correction -> books.close(correction, days.now(), actor));
    }

    private State after(Correction correction, Submission first, Assessment now) {
        var rule = letters.of(correction.letter());
        var mayBeWeighed =
                rule.curedBy() == CuredBy.FINDING && correction.asked().by().equals(Correction.BY_SOFTWARE);
        if (!mayBeWeighed) {
            return correction.isAsked() ? State.ANSWERED : correction.standing().state();
        }
        var weighing = weighing(correction, now);
        if (rule.isCalledForBy(weighing.findings(), first)) {
            return correction.standing().state();
        }
        return rule.isMetBy(weighing.findings()) ? State.CURED : State.ANSWERED;
    }

    /** What a sender is shown must not hang on the case, so it is settled by what was sent alone. */
    private static Weighing weighing(Correction correction, Assessment now) {
        return correction.isKnownToTheSender() ? now.fromWhatWasSent() : now.withTheCase();
    }

    private void ask(Submission submission, CorrectionLetter letter, KnownTo knownTo) {
        var now = days.now();
        var correction = new Correction(
                UUID.randomUUID(),
                submission.id(),
                letter,
                new Asked(knownTo, Correction.BY_SOFTWARE, now),
                days.lastDay(),
                new Standing(State.ASKED, now, Optional.empty()));
        if (books.corrections().ask(correction)) {
            books.note(correction, Event.CORRECTION_ASKED, Correction.BY_SOFTWARE, now);
            books.remindOf(correction, days);
        }
    }

    private void stands(Correction correction, Standing standing) {
        if (books.corrections().stands(correction.id(), standing)) {
            var settled = books.corrections().byId(correction.id()).orElseThrow();
            var event = standing.state() == State.CURED ? Event.CORRECTION_CURED : Event.CORRECTION_ANSWERED;
            books.note(settled, event, Correction.BY_SOFTWARE, standing.since());
        }
    }
}
