package no.postmottak.delivery;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.postmottak.admission.DecisionMeant;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.filing.Appealed;
import no.postmottak.filing.Appeals;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.store.Transactions;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submissions;

/**
 * One appeal for each decision: a sender's second one supplements the first, and keeps its receipt and its dates. Across
 * people, and where the decision is not sure, nothing is joined but by a person, who is shown both.
 */
public final class SecondAppeals {

    private final Books books;
    private final AppealFindings findings;
    private final Clock clock;

    /** Where it is read from and written down. */
    public record Books(Transactions transactions, Appeals appeals, Submissions submissions, Journal journal) {}

    public SecondAppeals(Books books, AppealFindings findings, Clock clock) {
        this.books = books;
        this.findings = findings;
        this.clock = clock;
    }

    /** Enters an appeal that is being filed; must be in the transaction that files it. */
    public void file(Submission submission, CaseFile file) {
        if (submission.kind() != SubmissionKind.APPEAL) {
            return;
        }
        var meant = DecisionMeant.in(file, submission);
        var earlier = books.appeals().firstOf(file.id(), decision(meant)).stream()
                .filter(appeal -> !appeal.submission().equals(submission.id()))
                .map(Appealed::submission)
                .toList();
        var joined = earlier.stream()
                .filter(other -> meant.isSure() && isOfSameSender(other, submission, file))
                .findFirst();
        if (!books.appeals().enter(appeal(submission.id(), file.id(), meant, joined))) {
            tellAgain(submission.id());
        } else if (joined.isPresent()) {
            told(submission.id(), joined.get(), Appealed.GATEWAY);
        } else {
            earlier.forEach(other -> findings.ask(submission.id(), other, meant.isSure()));
        }
    }

    private Appealed appeal(
            SubmissionId submission, CaseFileId caseFile, DecisionMeant meant, Optional<SubmissionId> first) {
        return new Appealed(submission, caseFile, decision(meant), first, Appealed.GATEWAY, clock.instant());
    }

    /** It was weighed anew, and what officers were told of it is told again. */
    private void tellAgain(SubmissionId id) {
        books.appeals().of(id).stream()
                .flatMap(appeal -> appeal.supplements().stream())
                .forEach(first -> findings.joined(id, first));
        books.appeals().supplementing(id).forEach(later -> findings.joined(later.submission(), id));
    }

    /** Joins by a person's word; false where the two are not appeals on one case, or stand otherwise already. */
    public boolean join(Submission later, Reference first, String actor) {
        return books.transactions()
                .inOne(() -> books.submissions()
                        .byReference(first)
                        .filter(found -> !found.id().equals(later.id()))
                        .map(found -> joinOnSharedCases(later.id(), found.id(), actor))
                        .orElse(false));
    }

    /** Takes a supplement from its appeal, so that it stands for itself; false where it supplements none. */
    public boolean part(Submission later, String actor) {
        return books.transactions().inOne(() -> {
            var joined = books.appeals().of(later.id()).stream()
                    .filter(Predicate.not(Appealed::isFirst))
                    .toList();
            joined.forEach(appeal -> {
                books.appeals().join(appeal, Optional.empty(), actor);
                findings.part(later.id(), appeal.supplements().orElseThrow());
                note(later.id(), actor, Map.of("supplements", "none"));
            });
            return !joined.isEmpty();
        });
    }

    private boolean joinOnSharedCases(SubmissionId later, SubmissionId first, String actor) {
        var possible = books.appeals().of(later).stream()
                .filter(Appealed::isFirst)
                .filter(appeal -> books.appeals().supplementing(later).isEmpty())
                .filter(appeal -> isFirstOn(first, appeal.caseFile()))
                .toList();
        possible.forEach(appeal -> books.appeals().join(appeal, Optional.of(first), actor));
        if (possible.isEmpty()) {
            return false;
        }
        told(later, first, actor);
        return true;
    }

    private boolean isFirstOn(SubmissionId first, CaseFileId caseFile) {
        return books.appeals().of(first).stream()
                .anyMatch(appeal -> appeal.isFirst() && appeal.caseFile().equals(caseFile));
    }

    private void told(SubmissionId later, SubmissionId first, String actor) {
        findings.joined(later, first);
        note(later, actor, Map.of("supplements", first.value().toString()));
    }

    private void note(SubmissionId later, String actor, Map<String, String> details) {
        books.journal().append(new Entry(later.value(), Event.APPEALS_JOINED, actor, clock.instant(), details));
    }

    private boolean isOfSameSender(SubmissionId first, Submission submission, CaseFile file) {
        return books.submissions()
                .byId(first)
                .filter(sent -> SameSender.isOf(sent, submission, file))
                .isPresent();
    }

    /** Who decided, when and under which number: two decisions of one day by one body are told apart by number alone. */
    private static String decision(DecisionMeant meant) {
        return meant.decision()
                .map(decision -> decision.madeBy() + "|" + decision.madeOn() + "|"
                        + decision.number().orElse(""))
                .orElse("none on record");
    }
}
