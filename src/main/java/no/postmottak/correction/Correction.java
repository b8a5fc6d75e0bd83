package no.postmottak.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.submission.SubmissionId;

/** One thing a sender was asked to put right [retting], until when, and how that stands; a task for a person meanwhile. */
public record Correction(
        UUID id,
        SubmissionId submission,
        CorrectionLetter letter,
        Asked asked,
        Optional<LocalDate> lastDay,
        Standing standing) {

    /** Who asked: this program, or the pseudonym of a person. */
    public static final String BY_SOFTWARE = "gateway";

    /** Who may know of it, who wrote it and when. */
    public record Asked(KnownTo knownTo, String by, Instant at) {}

    /** How it stands, since when, and the submission that answered it. */
    public record Standing(State state, Instant since, Optional<SubmissionId> reply) {}

    /** Who may know of it. */
    public enum KnownTo {
        /** It follows from what was sent alone. */
        SENDER,
        /** It follows from the case record too. */
        CASE
    }

    /** How it stands. */
    public enum State {
        ASKED,
        /** Something came, and a person must look at it. */
        ANSWERED,
        CURED,
        /** A person is done with it. */
        CLOSED
    }

    public boolean isOpen() {
        return standing.state() != State.CLOSED;
    }

    public boolean isAsked() {
        return standing.state() == State.ASKED;
    }

    /** How it stands for a sender who is not on the case: that a person was done with it would tell that there is one. */
    public State toldToTheSender() {
        if (isOpen()) {
            return standing.state();
        }
        return standing.reply().isPresent() ? State.ANSWERED : State.ASKED;
    }

    public boolean isKnownToTheSender() {
        return asked.knownTo() == KnownTo.SENDER;
    }

    /** Whether somebody must still set a day, since no rule gives one. */
    public boolean lacksDay() {
        return isAsked() && lastDay.isEmpty();
    }

    public boolean isOver(LocalDate today) {
        return isAsked() && lastDay.filter(today::isAfter).isPresent();
    }
}
