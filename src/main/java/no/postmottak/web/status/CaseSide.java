package no.postmottak.web.status;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.postmottak.admission.Finding;
import no.postmottak.admission.RequirementName;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.PersonId;
import no.postmottak.delivery.Delivery;
import no.postmottak.filing.Filing;
import no.postmottak.submission.Document;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;

/** What the case tells of a submission: only ever for somebody who is logged in and on that case. */
final class CaseSide {

    private final Statuses.Seen seen;
    private final Statuses.Onwards onwards;

    CaseSide(Statuses.Seen seen, Statuses.Onwards onwards) {
        this.seen = seen;
        this.onwards = onwards;
    }

    private record Filed(Filing filing, CaseFile file) {}

    /** Empty for everybody who is not on a case it lies on. */
    Optional<Status.OnCase> of(Submission submission, Asker asker) {
        var filed = asker.visitor().person().stream()
                .flatMap(person -> filed(submission, person))
                .toList();
        return filed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Status.OnCase(
                        filed.stream().map(CaseSide::filedOn).toList(),
                        onwards.routings().of(submission.id()),
                        submission.progress().treatedAs(),
                        joined(submission),
                        new Status.Already(held(filed.stream().map(Filed::file)), sentBefore(submission)),
                        sentOn(submission)));
    }

    /** On all cases this person is on. */
    List<Status.Held> heldFor(PersonId person) {
        return held(onwards.caseFiles().concerning(person).stream());
    }

    private Stream<Filed> filed(Submission submission, PersonId person) {
        return onwards.filings().of(submission.id()).stream()
                .flatMap(filing -> onwards.caseFiles().byId(filing.caseFile()).stream()
                        .filter(file -> file.concerns(person))
                        .map(file -> new Filed(filing, file)));
    }

    private Status.Joined joined(Submission submission) {
        var supplements = onwards.appeals().of(submission.id()).stream()
                .flatMap(appeal -> appeal.supplements().stream())
                .flatMap(this::reference)
                .findFirst();
        var supplementedBy = onwards.appeals().supplementing(submission.id()).stream()
                .flatMap(appeal -> reference(appeal.submission()))
                .distinct()
                .toList();
        return new Status.Joined(supplements, supplementedBy);
    }

    private Stream<Reference> reference(SubmissionId id) {
        return seen.submissions().byId(id).stream().map(Submission::reference);
    }

    private static Status.FiledOn filedOn(Filed filed) {
        return new Status.FiledOn(
                filed.file().caseNumber(),
                filed.filing().number().toString(),
                filed.filing().filedAt());
    }

    private List<Status.Held> held(Stream<CaseFile> files) {
        return files.flatMap(file -> onwards.held().on(file.id()).stream())
                .map(held -> new Status.Held(held.name(), held.by()))
                .distinct()
                .toList();
    }

    /** Names of its documents that lay on the case already, byte for byte. */
    private List<String> sentBefore(Submission submission) {
        var copies = seen.assessments().of(submission.id()).stream()
                .flatMap(assessment -> assessment.forOfficers().stream())
                .filter(CaseSide::isSameFile)
                .filter(finding -> laterThanTheOther(submission, finding))
                .map(finding -> finding.evidence().values().getOrDefault("document", ""))
                .toList();
        return submission.documents().stream()
                .filter(document -> copies.contains(Integer.toString(document.ordinal())))
                .map(Document::name)
                .toList();
    }

    private static boolean isSameFile(Finding finding) {
        return finding.requirement() == RequirementName.DUPLICATE
                && finding.evidence().code().equals("SAME_BYTES");
    }

    private boolean laterThanTheOther(Submission submission, Finding finding) {
        return Optional.ofNullable(finding.evidence().values().get("reference"))
                .flatMap(Reference::parse)
                .flatMap(seen.submissions()::byReference)
                .filter(other -> other.arrival()
                        .receivedAt()
                        .isBefore(submission.arrival().receivedAt()))
                .isPresent();
    }

    /** Where it was taken out of one inbox for another: from the first to whoever has it now. */
    private Optional<Status.SentOn> sentOn(Submission submission) {
        var deliveries = onwards.deliveries().of(submission.id()).stream()
                .sorted(Comparator.comparing(Delivery::offeredAt))
                .toList();
        var now = deliveries.stream().filter(Delivery::isInInbox).reduce((earlier, later) -> later);
        return deliveries.stream()
                .filter(delivery -> delivery.status() == Delivery.Status.FORWARDED)
                .findFirst()
                .flatMap(first -> now.filter(delivery -> !delivery.receiver().equals(first.receiver()))
                        .map(delivery ->
                                new Status.SentOn(first.receiver(), delivery.receiver(), delivery.offeredAt())));
    }
}
