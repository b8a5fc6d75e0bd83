package no.postmottak.filing;

import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.submission.SubmissionId;

/** Which decision each appeal on a case is about, so that one decision has one appeal and its supplements. */
public interface Appeals {

    /** Enters an appeal; entered before, it changes nothing and answers false. */
    boolean enter(Appealed appeal);

    /** Appeals of this decision on this case that supplement no other, the first to come first. */
    List<Appealed> firstOf(CaseFileId caseFile, String decision);

    /** The appeal as it stands on each of its cases. */
    List<Appealed> of(SubmissionId submission);

    /** What supplements this appeal, in the order it came. */
    List<Appealed> supplementing(SubmissionId first);

    /** Makes one appeal the supplement of another on this case, or of none. */
    void join(Appealed appeal, Optional<SubmissionId> first, String by);
}
