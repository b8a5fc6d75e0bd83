package no.postmottak.notice;

import java.time.LocalDate;
import no.postmottak.submission.Reference;

/** All that may be said by SMS or e-mail [varsel]: closed, and without room for a document, a DUF number or free text. */
public sealed interface Notice {

    /** What the notice is about, in the only words that go out. */
    Reference reference();

    /** The documents are kept [mottaksbekreftelse]. */
    record Received(Reference reference) implements Notice {}

    /** Something is missing, to be put right by a date [mangelbrev]; the discreet form withholds the date. */
    record Missing(Reference reference, LocalDate by) implements Notice {}

    /** What the sender said would come is still awaited, until a date [påminnelse]; the discreet form withholds the date. */
    record Reminder(Reference reference, LocalDate by) implements Notice {}

    /** Something is asked of the sender, and no day is set yet [mangelbrev]. */
    record Asked(Reference reference) implements Notice {}

    /** The submission was passed on to the authority that now has the case [oversendelse]. */
    record PassedOn(Reference reference) implements Notice {}

    /** Something lies in the secure inbox; what it is, a notice does not know. */
    record InboxItem(Reference reference) implements Notice {}

    /** A decision lies in the secure inbox [vedtak]: said only where the authority has chosen so, never of what it says. */
    record DecisionItem(Reference reference) implements Notice {}
}
