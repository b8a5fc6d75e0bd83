package no.postmottak.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.PersonId;

/** Every letter that was posted, and through them each person's secure inbox. */
public interface Letters {

    void enter(Letter letter);

    Optional<Letter> byId(LetterId id);

    /** To whom a letter was posted, for those who need not know what it says. */
    default Optional<PersonId> addressee(LetterId id) {
        return byId(id).map(letter -> letter.head().addressee());
    }

    /** A person's secure inbox, newest first. */
    List<Letter> to(PersonId addressee);

    /** Letters posted before then that nobody has opened or seen to, the oldest first. */
    List<Letter> unopened(Instant postedBefore, int atMost);

    /** Records that it was seen to, and answers true; false when it was before, or when somebody opened it meanwhile. */
    boolean reminded(LetterId id, Instant at);

    /** Records the first opening and answers true; later ones change nothing. */
    boolean opened(LetterId id, Instant at);
}
