package no.postmottak.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.PersonId;

/** Every letter that was posted, and through them each person's secure inbox. */
public interface Letters {

    void enter(Letter letter);

    Optional<Letter> byId(LetterId id);

    /** A person's secure inbox, newest first. */
    List<Letter> to(PersonId addressee);

    /** Records the first opening and answers true; later ones change nothing. */
    boolean opened(LetterId id, Instant at);
}
