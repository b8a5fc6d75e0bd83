package no.postmottak.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.notice.DatedNotice;
import no.postmottak.notice.NoticeDiary;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Outbox;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionId;

/** Where corrections are written down, with their reminders, and where the notices of them are asked for. */
public record CorrectionBooks(Corrections corrections, NoticeDiary diary, Outbox outbox, Journal journal) {

    /** The topic of reminders in the diary; the day until which something is asked follows it. */
    public static final String TOPIC = "CORRECTION";

    void note(Correction correction, Event event, String actor, Instant at) {
        var details = new HashMap<>(Map.of("letter", correction.letter().name()));
        correction.lastDay().ifPresent(day -> details.put("lastDay", day.toString()));
        correction.standing().reply().ifPresent(reply -> details.put("reply", reply.toString()));
        journal.append(new Entry(correction.submission().value(), event, actor, at, details));
    }

    /** Closes it by this person; answers false where it was closed before. */
    boolean close(Correction correction, Instant at, String actor) {
        var isClosed = corrections.stands(
                correction.id(), new Correction.Standing(Correction.State.CLOSED, at, Optional.empty()));
        if (isClosed) {
            note(corrections.byId(correction.id()).orElseThrow(), Event.CORRECTION_CLOSED, actor, at);
        }
        return isClosed;
    }

    void tell(SubmissionId submission) {
        outbox.add(new Errand(submission, Step.NOTIFY));
    }

    /** One reminder for each day; when it is due it is looked whether anything is still asked until then. */
    void remindOf(Correction correction, CorrectionDays days) {
        if (correction.isKnownToTheSender()) {
            correction
                    .lastDay()
                    .ifPresent(day -> days.reminderOf(day)
                            .ifPresent(at -> diary.enter(
                                    new DatedNotice(correction.submission().value(), TOPIC + " " + day, at))));
        }
    }

    /** Whether the sender is still shown as asked for something until this day, whatever a person has closed meanwhile. */
    public boolean isAskedUntil(LocalDate day, SubmissionId submission) {
        return corrections.of(submission).stream()
                .filter(correction -> correction.toldToTheSender() == Correction.State.ASKED)
                .filter(Correction::isKnownToTheSender)
                .anyMatch(correction -> correction.lastDay().filter(day::equals).isPresent());
    }

    List<Correction> open(SubmissionId submission) {
        return corrections.of(submission).stream().filter(Correction::isOpen).toList();
    }
}
