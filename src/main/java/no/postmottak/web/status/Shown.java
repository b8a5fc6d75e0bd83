package no.postmottak.web.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Finding;
import no.postmottak.admission.StatedDeadline;
import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.DeadlineBounds;
import no.postmottak.deadline.DeadlineWords;
import no.postmottak.deadline.Language;
import no.postmottak.malware.Originals;
import no.postmottak.malware.Verdict;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.signature.PageQuality;
import no.postmottak.signature.Place;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;

/** Facts, findings and deadlines in the form they are shown in, the same for submissions and for checks. */
public final class Shown {

    private final SignatureJudge judge;

    public Shown(SignatureJudge judge) {
        this.judge = judge;
    }

    static Status.Head head(Submission submission, Status.Ahead ahead) {
        return new Status.Head(
                submission.reference(),
                // as it was sent: what a person treats it as is told on the case only
                submission.form().kind(),
                submission.arrival().sentAt(),
                submission.arrival().receivedAt(),
                ahead);
    }

    /** Of documents that were never kept nobody knows whether they carry malware. */
    public List<Status.DocumentSeen> documents(Submission submission, Optional<Facts> facts) {
        return documents(submission, new Originals(Map.of()), facts);
    }

    List<Status.DocumentSeen> documents(Submission submission, Originals originals, Optional<Facts> facts) {
        return submission.documents().stream()
                .map(document -> document(
                        submission,
                        document,
                        originals.of(document.id()).verdict().answer(),
                        facts.flatMap(all -> all.of(document.id().value()))))
                .toList();
    }

    private Status.DocumentSeen document(
            Submission submission, Document document, Verdict.Answer malware, Optional<DocumentFacts> facts) {
        return new Status.DocumentSeen(
                document.name(),
                submission.around(document).map(Document::name),
                document.kept().sha256().hex(),
                document.kept().bytes(),
                malware,
                facts.map(this::reading));
    }

    private Status.Reading reading(DocumentFacts facts) {
        var traces = facts.signatures().traces();
        return new Status.Reading(
                facts.readability().name(),
                facts.content().mediaType(),
                pages(facts),
                facts.said().language().code(),
                judge.judge(traces).answer(),
                traces.evidence().stream().map(each -> signature(each, traces)).toList());
    }

    private static Status.Pages pages(DocumentFacts facts) {
        var flawed = facts.signatures().traces().pages().stream()
                .map(page -> new Status.PageFlaws(page.page(), told(page)))
                .filter(page -> !page.flaws().isEmpty())
                .toList();
        var sureness = facts.content().sureness();
        return new Status.Pages(
                facts.content().pageCount(),
                sureness.isPresent() ? Optional.of(sureness.getAsInt()) : Optional.empty(),
                flawed);
    }

    /** What the sender can put right, and what was found besides; doubts that only concern signatures are not told. */
    private static List<PageQuality.Flaw> told(PageQuality page) {
        return page.flaws().stream()
                .filter(PageQuality.Flaw::concernsTheSender)
                .sorted()
                .toList();
    }

    private Status.SignatureSeen signature(SignatureEvidence evidence, SignatureTraces among) {
        var alone = new SignatureTraces(List.of(evidence), among.pages(), among.extent());
        return new Status.SignatureSeen(
                evidence.kind(),
                judge.judge(alone).answer(),
                evidence.place().map(Place::page),
                evidence.place().map(Place::box),
                evidence.probability());
    }

    /** With what only officers are told: never for a sender. */
    public static List<Status.FindingShown> forOfficers(Assessment assessment) {
        return assessment.seenByOfficers().stream().map(Shown::finding).toList();
    }

    /** What nobody asks of the sender, but a person at a desk should know. */
    public static List<Status.FindingShown> forOfficersOnly(Assessment assessment) {
        return assessment.forOfficers().stream().map(Shown::finding).toList();
    }

    public static List<Status.FindingShown> findings(Assessment.Weighing weighing) {
        return weighing.findings().stream().map(Shown::finding).toList();
    }

    private static Status.FindingShown finding(Finding finding) {
        var evidence = new Status.EvidenceShown(
                finding.evidence().code(), finding.evidence().values());
        return new Status.FindingShown(finding.requirement(), finding.outcome(), evidence, finding.source());
    }

    public static Status.DeadlineShown deadline(StatedDeadline stated, String language) {
        var words = new DeadlineWords(Language.nearestTo(language));
        return switch (stated) {
            case StatedDeadline.Known known -> known(known.deadline(), words);
            case StatedDeadline.Between between -> between(between.bounds(), words);
            case StatedDeadline.Hours hours -> hours(hours, words);
        };
    }

    static Status.DeadlineShown deadline(Deadline deadline, String language) {
        return known(deadline, new DeadlineWords(Language.nearestTo(language)));
    }

    private static Status.DeadlineShown known(Deadline deadline, DeadlineWords words) {
        return new Status.DeadlineShown(
                deadline.firstDay(),
                deadline.nominalLastDay(),
                deadline.lastDay(),
                Optional.empty(),
                words.tell(deadline));
    }

    private static Status.DeadlineShown hours(StatedDeadline.Hours hours, DeadlineWords words) {
        var last = hours.earliestLastDay();
        return new Status.DeadlineShown(
                hours.earliestStart(),
                last,
                last,
                Optional.of(LocalDate.ofInstant(hours.deadline().withoutHolidays(), Deadline.ZONE)),
                words.tell(hours.deadline()));
    }

    private static Status.DeadlineShown between(DeadlineBounds bounds, DeadlineWords words) {
        return new Status.DeadlineShown(
                bounds.earliest().firstDay(),
                bounds.earliest().nominalLastDay(),
                bounds.earliest().lastDay(),
                Optional.of(bounds.latest().lastDay()),
                words.tell(bounds));
    }
}
