package no.postmottak.web.status;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.correction.Correction;
import no.postmottak.correction.CorrectionLetter;
import no.postmottak.correction.LetterWords;

/** A letter that asks for something, in the words of one language: what is the matter, what to do, and until when. */
public record CorrectionShown(
        UUID id,
        CorrectionLetter letter,
        Standing standing,
        Optional<LocalDate> lastDay,
        LetterWords words,
        String source) {

    /** How it stands, and the reference of what answered it. */
    public record Standing(Correction.State state, Optional<String> reply) {}

    public boolean isAsked() {
        return standing.state() == Correction.State.ASKED;
    }

    public boolean isOpen() {
        return standing.state() != Correction.State.CLOSED;
    }
}
