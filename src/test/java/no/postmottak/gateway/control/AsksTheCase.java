package no.postmottak.gateway.control;

import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.HeldDocuments;
import no.postmottak.gateway.DatedNotices;
import no.postmottak.notice.DatedNotice;
import no.postmottak.notice.Notice;
import no.postmottak.submission.Submission;

/** What must never be written: a reminder that stays away because of a case; it exists so that a test finds it. */
public final class AsksTheCase implements DatedNotices.Topic {

    private final HeldDocuments held;
    private final CaseFileId caseFile;

    public AsksTheCase(HeldDocuments held, CaseFileId caseFile) {
        this.held = held;
        this.caseFile = caseFile;
    }

    @Override
    public List<DatedNotice> daysOf(Submission submission) {
        return List.of();
    }

    @Override
    public Optional<Notice> noticeOn(Submission submission, DatedNotice day) {
        return Optional.of(held.on(caseFile)).filter(List::isEmpty).flatMap(none -> Optional.empty());
    }
}
