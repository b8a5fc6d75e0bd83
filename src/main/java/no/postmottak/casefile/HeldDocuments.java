package no.postmottak.casefile;

import java.util.List;

/** What authorities have told that they hold, case by case. */
public interface HeldDocuments {

    /** Replaces what was told of the case before. */
    void tell(CaseFileId caseFile, List<HeldDocument> held);

    List<HeldDocument> on(CaseFileId caseFile);
}
