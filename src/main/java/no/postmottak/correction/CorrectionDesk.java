package no.postmottak.correction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.correction.Correction.Asked;
import no.postmottak.correction.Correction.KnownTo;
import no.postmottak.correction.Correction.Standing;
import no.postmottak.correction.Correction.State;
import no.postmottak.journal.Event;
import no.postmottak.store.Transactions;
import no.postmottak.submission.SubmissionId;

/** What people do about corrections: write to a sender, set the day, and be done with a task. */
public final class CorrectionDesk {

    private final Transactions transactions;
    private final CorrectionDays days;
    private final CorrectionBooks books;

    public CorrectionDesk(Transactions transactions, CorrectionDays days, CorrectionBooks books) {
        this.transactions = transactions;
        this.days = days;
        this.books = books;
    }

    /** What it came to. */
    public enum Result {
        DONE,
        /** It is asked already, or no longer. */
        ALREADY_DONE,
        /** A day to come is needed. */
        DAY_NEEDED,
        NOT_THERE
    }

    /** Writes a letter to the sender; without a day of the writer's, the day is that of the rule, where there is one. */
    public Result write(SubmissionId submission, CorrectionLetter letter, Optional<LocalDate> day, String actor) {
        var lastDay = day.or(days::lastDay);
        if (lastDay.filter(this::isToCome).isEmpty()) {
            return Result.DAY_NEEDED;
        }
        var now = days.now();
        var correction = new Correction(
                UUID.randomUUID(),
                submission,
                letter,
                new Asked(KnownTo.SENDER, actor, now),
                lastDay,
                new Standing(State.ASKED, now, Optional.empty()));
        return transactions.inOne(() -> {
            if (!books.corrections().ask(correction)) {
                return Result.ALREADY_DONE;
            }
            changed(correction, Event.CORRECTION_ASKED, actor);
            return Result.DONE;
        });
    }

    /** Sets or moves the day until which something is asked. */
    public Result setDay(UUID id, LocalDate day, String actor) {
        if (!isToCome(day)) {
            return Result.DAY_NEEDED;
        }
        return transactions.inOne(() -> {
            if (books.corrections().byId(id).isEmpty()) {
                return Result.NOT_THERE;
            }
            if (!books.corrections().setDay(id, day)) {
                return Result.ALREADY_DONE;
            }
            changed(books.corrections().byId(id).orElseThrow(), Event.CORRECTION_DAY_SET, actor);
            return Result.DONE;
        });
    }

    /** Closes the task: the person has seen what there is to see. The submission goes its way all the same. */
    public Result close(UUID id, String actor) {
        return transactions.inOne(() -> {
            var correction = books.corrections().byId(id);
            if (correction.isEmpty()) {
                return Result.NOT_THERE;
            }
            return books.close(correction.get(), days.now(), actor) ? Result.DONE : Result.ALREADY_DONE;
        });
    }

    private void changed(Correction correction, Event event, String actor) {
        books.note(correction, event, actor, days.now());
        books.remindOf(correction, days);
        books.tell(correction.submission());
    }

    private boolean isToCome(LocalDate day) {
        return !day.isBefore(days.today());
    }
}
