package no.postmottak.correspondence;

import java.time.LocalDate;
import no.postmottak.casefile.VerifiedContact;

/** Has the addressee told that something lies in the secure inbox; what it is cannot be said here. */
public interface LetterNotices {

    /** Whether anything can be sent to this contact at all. */
    boolean reaches(VerifiedContact contact);

    /** Joins the running transaction, so that no letter is told of that was not posted. */
    void tell(LetterNotice notice);

    /** Has the addressee reminded before this day; nobody is where nothing else is said. */
    default void answerIsAwaited(LetterId letter, LocalDate due) {}
}
