package no.postmottak.web.status;

import java.util.List;
import no.postmottak.admission.Assessment;
import no.postmottak.correction.Correction;
import no.postmottak.correction.Correction.State;
import no.postmottak.correction.Corrections;
import no.postmottak.correction.LetterRules;
import no.postmottak.deadline.Language;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submissions;

/** What senders were asked for, in words: to the sender no more than the sender may know, to officers all of it. */
public final class ShownCorrections {

    private final Corrections corrections;
    private final LetterRules letters;
    private final Submissions submissions;

    public ShownCorrections(Corrections corrections, LetterRules letters, Submissions submissions) {
        this.corrections = corrections;
        this.letters = letters;
        this.submissions = submissions;
    }

    /** To somebody who is not on the case: that a person was done with it would tell that there is one. */
    List<CorrectionShown> toSender(SubmissionId submission, String language) {
        return corrections.of(submission).stream()
                .filter(Correction::isKnownToTheSender)
                .map(correction -> shown(correction, correction.toldToTheSender(), language))
                .toList();
    }

    /** To the sender who is on the case: without what the case record has answered already. */
    List<CorrectionShown> onCase(Submission submission, Assessment assessment, String language) {
        var still = letters.calledForBy(assessment.withTheCase(), submission);
        return corrections.of(submission.id()).stream()
                .filter(Correction::isOpen)
                .filter(correction -> !correction.isAsked()
                        || !correction.asked().by().equals(Correction.BY_SOFTWARE)
                        || still.contains(correction.letter()))
                .map(correction -> shown(correction, correction.standing().state(), language))
                .toList();
    }

    /** Everything that was asked, for those who work with it. */
    public List<CorrectionShown> toOfficers(SubmissionId submission, String language) {
        return corrections.of(submission).stream()
                .map(correction -> toOfficer(correction, language))
                .toList();
    }

    public CorrectionShown toOfficer(Correction correction, String language) {
        return shown(correction, correction.standing().state(), language);
    }

    private CorrectionShown shown(Correction correction, State state, String language) {
        var rule = letters.of(correction.letter());
        var reply = correction
                .standing()
                .reply()
                .flatMap(submissions::byId)
                .map(answer -> answer.reference().code());
        return new CorrectionShown(
                correction.id(),
                correction.letter(),
                new CorrectionShown.Standing(state, reply),
                correction.lastDay(),
                rule.in(Language.nearestTo(language)),
                rule.source());
    }
}
