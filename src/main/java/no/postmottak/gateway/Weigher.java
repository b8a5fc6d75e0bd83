package no.postmottak.gateway;

import java.util.List;
import java.util.Optional;
import no.postmottak.admission.Admission;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Dossier;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.HeldDocuments;
import no.postmottak.filing.CaseMatch;
import no.postmottak.reading.FactsRecords;
import no.postmottak.review.SignatureCorrections;
import no.postmottak.submission.ConfirmedSender;
import no.postmottak.submission.ConfirmedSenders;
import no.postmottak.submission.Submission;

/** Lays together what is known of a submission, and has it weighed. */
public final class Weigher {

    private final Admission admission;
    private final CaseFinder cases;
    private final Seen seen;

    /** What was seen in documents, what authorities hold, whom a person has confirmed, and what one says of signatures. */
    public record Seen(FactsRecords facts, HeldDocuments held, ConfirmedSenders senders, SignatureCorrections words) {}

    public Weigher(Admission admission, CaseFinder cases, Seen seen) {
        this.admission = admission;
        this.cases = cases;
        this.seen = seen;
    }

    /** Weighs what was sent, together with what came later to complete it. */
    Assessment weigh(Submission submission, List<Submission> replies) {
        var facts = seen.facts().of(submission.id()).orElseThrow();
        var match = cases.find(submission, facts);
        var file = caseOf(match);
        var dossier = new Dossier(submission, facts, file)
                .holding(file.map(known -> seen.held().on(known.id())).orElse(List.of()))
                .confirmed(seen.senders().of(submission.id()).map(ConfirmedSender::role));
        return weigh(dossier, replies).tellingOfficers(RightCase.of(match)).tellingOfficers(SignedBy.of(dossier));
    }

    /** The same of a dossier that is laid together already. */
    Assessment weigh(Dossier dossier, List<Submission> replies) {
        var later = replies.stream()
                .flatMap(reply -> seen.facts().of(reply.id()).stream().map(facts -> new Admission.Reply(reply, facts)))
                .toList();
        var word = PersonsWord.on(dossier, seen.words().of(dossier.submission().id()));
        return admission.putRight(word.in(admission.assess(dossier)), dossier, later);
    }

    private static Optional<CaseFile> caseOf(CaseMatch match) {
        return switch (match) {
            case CaseMatch.OnCases onCases -> Optional.of(onCases.first());
            case CaseMatch.Unclear unclear -> Optional.empty();
        };
    }
}
