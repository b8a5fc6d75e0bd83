package no.postmottak.admission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.postmottak.admission.Assessment.Weighing;
import no.postmottak.reading.Facts;
import no.postmottak.submission.Submission;

/** Holds a submission against every requirement of its kind, and reports all of them, not just the first that fails. */
public final class Admission {

    private final RequirementsByKind requirements;
    private final DeadlineRequirement deadlines;

    public Admission(RequirementsByKind requirements, DeadlineRequirement deadlines) {
        this.requirements = requirements;
        this.deadlines = deadlines;
    }

    /** A later sending that completes an earlier one, and what was seen in it. */
    public record Reply(Submission submission, Facts facts) {}

    /** What it came to alone, weighed anew with what came later to put it right. */
    public Assessment putRight(Assessment alone, Dossier dossier, List<Reply> replies) {
        if (replies.isEmpty()) {
            return alone;
        }
        var right = new PuttingRight(requirements.of(dossier.submission().kind()), replies);
        return new Assessment(
                alone.submission(),
                right.of(alone.fromWhatWasSent(), dossier.withoutCase()),
                right.of(alone.withTheCase(), dossier),
                alone.forOfficers());
    }

    /** Weighs twice, without and with the case record, so that nobody learns of a case by sending something to it. */
    public Assessment assess(Dossier dossier) {
        var fromWhatWasSent = weigh(dossier.withoutCase());
        var withTheCase = dossier.caseFile().isPresent() ? weigh(dossier) : fromWhatWasSent;
        return new Assessment(dossier.submission().id(), fromWhatWasSent, withTheCase, forOfficers(dossier));
    }

    private static List<Finding> forOfficers(Dossier dossier) {
        return Stream.of(
                        LetterKindFindings.of(dossier).stream(),
                        FileTypeFindings.of(dossier).stream(),
                        HazardFindings.of(dossier).stream())
                .flatMap(findings -> findings)
                .toList();
    }

    private Weighing weigh(Dossier dossier) {
        var asked = requirements.of(dossier.submission().kind());
        return new Weighing(findings(asked, dossier), deadline(asked, dossier));
    }

    private static List<Finding> findings(List<RequirementsByKind.Asked> asked, Dossier dossier) {
        return asked.stream().map(each -> finding(each, dossier)).toList();
    }

    private static Finding finding(RequirementsByKind.Asked asked, Dossier dossier) {
        var answer = asked.requirement().holdAgainst(dossier);
        return new Finding(asked.requirement().name(), answer.outcome(), answer.evidence(), asked.source());
    }

    private Optional<StatedDeadline> deadline(List<RequirementsByKind.Asked> asked, Dossier dossier) {
        return asked.stream().anyMatch(each -> each.requirement().name() == RequirementName.DEADLINE)
                ? deadlines.deadlineOf(dossier)
                : Optional.empty();
    }
}
