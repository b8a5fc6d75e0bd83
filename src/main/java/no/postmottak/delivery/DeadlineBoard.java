package no.postmottak.delivery;

import java.time.Instant;
import java.util.List;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.PersonId;
import no.postmottak.submission.SubmissionId;

/** What ends when [fristtavle], for each receiver and each lawyer, what ends first on top. */
public interface DeadlineBoard {

    /** What lies with this authority: all that is unread, and all that has not ended. */
    List<Ending> of(Authority receiver, Instant now, int atMost);

    /**
     * What has not ended of what this person sent, or somebody sent on a case in which the person acts for others, by the
     * record or by a mandate that holds now. How
     * far the receiver has come, and what only the record tells, is there for the cases the person is on.
     */
    List<Ending> of(PersonId person, Instant now, int atMost);

    /** Marks what has a term and lies unread since before these instants, each once, and answers what was marked. */
    List<Left> leaveUnread(Instant now, Instant ordinarySince, Instant urgentSince);

    /** What lies marked in this inbox and is still unread, longest first. */
    List<DeliveryId> leftUnread(Authority receiver);

    /** How much lies marked and unread, with anybody. */
    long leftUnread();

    /** A delivery that was left unread, and with whom. */
    record Left(DeliveryId delivery, SubmissionId submission, Authority receiver) {}
}
