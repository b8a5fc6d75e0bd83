package no.postmottak.notice;

import java.util.Optional;
import no.postmottak.notice.Wording.Worded;

/** Looks at a message just before it leaves, and says why it must not. */
interface Inspection {

    Optional<RefusalReason> of(Order order, Worded worded, Outgoing outgoing);
}
