package no.postmottak.web.status;

import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.correspondence.Letter;
import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.Term;

/** Until when an appeal may be sent, counted from the recorded opening of a decision [klagefrist]. */
public final class AppealTerm {

    private final Deadlines deadlines;

    public AppealTerm(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Empty for other letters, for ones not opened, and for decisions of the body that has the last word. */
    public Optional<Deadline> of(Letter letter) {
        return letter instanceof Letter.DecisionLetter && letter.head().from().kind() != Authority.Kind.UNE
                ? letter.head()
                        .openedAt()
                        .map(at -> deadlines.fromNotice(
                                Term.APPEAL, at.atZone(Deadline.ZONE).toLocalDate()))
                : Optional.empty();
    }
}
