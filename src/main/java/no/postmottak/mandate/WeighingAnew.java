package no.postmottak.mandate;

import java.util.List;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Assessments;
import no.postmottak.admission.Dossier;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.casefile.HeldDocuments;
import no.postmottak.filing.Filing;
import no.postmottak.filing.Filings;
import no.postmottak.reading.FactsRecords;
import no.postmottak.submission.ConfirmedSender;
import no.postmottak.submission.ConfirmedSenders;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submissions;

/** Weighs what lies on a case once more, where it lies, when it became known who may act there. */
public final class WeighingAnew {

    /** More than ever lies on a case; of more, the newest are weighed. */
    private static final int MOST = 200;

    private final Scales scales;
    private final Afterwards afterwards;
    private final Books books;

    /** Weighs a dossier, together with whatever came later to complete it. */
    @FunctionalInterface
    public interface Scales {
        Assessment weigh(Dossier dossier);
    }

    /** Told what each submission came to when a person's word made it be weighed anew. */
    @FunctionalInterface
    public interface Afterwards {
        void weighed(Submission submission, Assessment now, String actor);
    }

    /** Where it is read from and written down. */
    public record Books(
            Submissions submissions,
            FactsRecords facts,
            Assessments assessments,
            Filings filings,
            CaseFiles caseFiles,
            HeldDocuments held,
            ConfirmedSenders senders) {}

    public WeighingAnew(Scales scales, Afterwards afterwards, Books books) {
        this.scales = scales;
        this.afterwards = afterwards;
        this.books = books;
    }

    void allOn(CaseFileId caseFile, String actor) {
        var lying = books.filings().on(caseFile).stream()
                .map(Filing::submission)
                .distinct()
                .toList();
        lying.stream().skip(Math.max(0, lying.size() - MOST)).forEach(id -> one(id, actor));
    }

    /** What was never weighed is not weighed here. */
    void one(SubmissionId id, String actor) {
        books.assessments().of(id).ifPresent(earlier -> {
            var submission = books.submissions().byId(id).orElseThrow();
            var now = earlier.weighedAnew(fresh(submission));
            books.assessments().record(now);
            afterwards.weighed(submission, now, actor);
        });
    }

    private Assessment fresh(Submission submission) {
        var id = submission.id();
        var file = books.filings().of(id).stream()
                .findFirst()
                .flatMap(filing -> books.caseFiles().byId(filing.caseFile()));
        var dossier = new Dossier(submission, books.facts().of(id).orElseThrow(), file);
        var held = file.map(known -> books.held().on(known.id())).orElse(List.of());
        return scales.weigh(
                dossier.holding(held).confirmed(books.senders().of(id).map(ConfirmedSender::role)));
    }
}
