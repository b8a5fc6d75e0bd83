package no.postmottak.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.submission.SubmissionId;

/** Appeals in memory, for tests that need no database; it keeps the same contract. */
public final class AppealsInMemory implements Appeals {

    private static final Comparator<Appealed> ORDER = Comparator.comparing(Appealed::at);

    private final List<Appealed> all = new ArrayList<>();

    @Override
    public boolean enter(Appealed appeal) {
        var isNew = all.stream().noneMatch(entered -> isSame(entered, appeal));
        if (isNew) {
            all.add(appeal);
        }
        return isNew;
    }

    @Override
    public List<Appealed> firstOf(CaseFileId caseFile, String decision) {
        return those(appeal -> appeal.isFirst()
                && appeal.caseFile().equals(caseFile)
                && appeal.decision().equals(decision));
    }

    @Override
    public List<Appealed> of(SubmissionId submission) {
        return those(appeal -> appeal.submission().equals(submission));
    }

    @Override
    public List<Appealed> supplementing(SubmissionId first) {
        return those(appeal -> appeal.supplements().filter(first::equals).isPresent());
    }

    @Override
    public void join(Appealed appeal, Optional<SubmissionId> first, String by) {
        all.replaceAll(entered -> isSame(entered, appeal)
                ? new Appealed(entered.submission(), entered.caseFile(), entered.decision(), first, by, entered.at())
                : entered);
    }

    private List<Appealed> those(Predicate<Appealed> wanted) {
        return all.stream().filter(wanted).sorted(ORDER).toList();
    }

    private static boolean isSame(Appealed one, Appealed other) {
        return one.submission().equals(other.submission()) && one.caseFile().equals(other.caseFile());
    }
}
