/** Whole journeys through the real gateway: in by HTTP or scan folder, out at the inbox, the SMS and the mailbox. */
@NullMarked
package no.postmottak.acceptance;

import org.jspecify.annotations.NullMarked;
