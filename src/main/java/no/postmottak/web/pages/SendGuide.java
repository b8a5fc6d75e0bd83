package no.postmottak.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.postmottak.checklist.Checklists;
import no.postmottak.checklist.ExpectedDocument;
import no.postmottak.checklist.Supplements;
import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.Language;
import no.postmottak.submission.Reference;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.web.status.Asker;
import no.postmottak.web.status.Statuses;

/** What is told beside the form: the documents expected, and for those on a case what an authority has already. */
public final class SendGuide {

    private final Checklists checklists;
    private final Supplements supplements;
    private final Statuses statuses;
    private final Clock clock;

    public SendGuide(Checklists checklists, Supplements supplements, Statuses statuses, Clock clock) {
        this.checklists = checklists;
        this.supplements = supplements;
        this.statuses = statuses;
        this.clock = clock;
    }

    /** Whoever completes a sending of their own is asked about what is still to come with it. */
    SendPage.Beside beside(SubmissionKind kind, Optional<Reference> completes, Asker asker) {
        var awaited = completes
                .map(reference -> statuses.awaited(reference, asker))
                .filter(documents -> !documents.isEmpty())
                .orElseGet(() -> checklists.of(kind));
        var today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
        return new SendPage.Beside(
                inWords(awaited, asker.language()), supplements.lastDayIfSentOn(today), statuses.heldFor(asker));
    }

    private static List<SendPage.Expected> inWords(List<ExpectedDocument> documents, String language) {
        return documents.stream()
                .map(document -> new SendPage.Expected(document.code(), document.in(Language.nearestTo(language))))
                .toList();
    }
}
