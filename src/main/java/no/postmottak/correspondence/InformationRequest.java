package no.postmottak.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.submission.Reference;

/** That a letter asks for something by a day [anmodning om opplysninger], and whether the answer is there. */
public record InformationRequest(
        LetterId letter,
        Reference reference,
        CaseFileId caseFile,
        Asker asker,
        LocalDate due,
        Instant askedAt,
        Standing standing) {

    /** Who asks, and whether that body had the case then: if so, whoever has the case later gets the answer. */
    public record Asker(Authority authority, boolean hadTheCase) {

        /** Who is to have the answer, with the case where it is now. */
        Authority answeredTo(Optional<Authority> holder) {
            return hadTheCase ? holder.orElse(authority) : authority;
        }
    }

    /** How far it is; since when, where it is not open any more. */
    public record Standing(State state, Optional<Instant> since) {

        public static final Standing OPEN = new Standing(State.OPEN, Optional.empty());
    }

    /** Open until the reply that names it, or a person, closes it. */
    public enum State {
        OPEN,
        ANSWERED,
        CLOSED
    }

    public boolean isOpen() {
        return standing.state() == State.OPEN;
    }

    /** Whether its day is over and nobody has answered. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(due);
    }

    @Override
    public String toString() {
        return "request " + reference;
    }
}
