/** What senders are asked to put right, by whom it was written, until when, and what came in reply. */
@NullMarked
package no.postmottak.correction;

import org.jspecify.annotations.NullMarked;
