package no.postmottak.admission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.postmottak.admission.Admission.Reply;
import no.postmottak.admission.Assessment.Weighing;
import no.postmottak.admission.Requirement.Answer;
import no.postmottak.reading.Facts;
import no.postmottak.submission.Document;
import no.postmottak.submission.Reference;

/** Weighs findings anew with what was sent later to put them right [retting]; the first sending keeps its date. */
final class PuttingRight {

    private final List<RequirementsByKind.Asked> asked;
    private final List<Reply> replies;

    PuttingRight(List<RequirementsByKind.Asked> asked, List<Reply> replies) {
        this.asked = asked;
        this.replies = replies;
    }

    /** Only what is not met is looked at: a reply can mend a finding and never spoil one. */
    Weighing of(Weighing alone, Dossier dossier) {
        var findings = alone.findings().stream()
                .map(finding -> finding.outcome() == Outcome.NOT_MET ? righted(finding, dossier) : finding)
                .toList();
        return new Weighing(findings, alone.deadline());
    }

    private Finding righted(Finding finding, Dossier dossier) {
        return asked.stream()
                .map(RequirementsByKind.Asked::requirement)
                .filter(requirement -> requirement.name() == finding.requirement())
                .findFirst()
                .flatMap(requirement -> replies.stream()
                        .flatMap(reply -> answer(requirement, dossier, reply).stream())
                        .findFirst())
                .map(answer ->
                        new Finding(finding.requirement(), answer.outcome(), answer.evidence(), finding.source()))
                .orElse(finding);
    }

    /** By the reply in the place of what was sent, else by both together; empty where it changes nothing. */
    private static Optional<Answer> answer(Requirement requirement, Dossier dossier, Reply reply) {
        if (requirement.holdAgainst(with(dossier, reply, List.of())).outcome() == Outcome.MET) {
            return Optional.of(
                    new Answer(Outcome.MET, putRightBy(reply.submission().reference())));
        }
        return Optional.of(requirement.holdAgainst(
                        with(dossier, reply, dossier.submission().documents())))
                .filter(answer -> answer.outcome() != Outcome.NOT_MET);
    }

    private static Dossier with(Dossier dossier, Reply reply, List<Document> before) {
        var documents = Stream.concat(before.stream(), reply.submission().documents().stream())
                .toList();
        var facts = before.isEmpty()
                ? reply.facts()
                : new Facts(Stream.concat(dossier.facts().documents().stream(), reply.facts().documents().stream())
                        .toList());
        return new Dossier(dossier.submission().bringing(documents), facts, dossier.caseFile())
                .holding(dossier.held())
                .confirmed(dossier.confirmedRole());
    }

    private static Evidence putRightBy(Reference reference) {
        return Evidence.of(Finding.PUT_RIGHT, "reference", reference.code());
    }
}
