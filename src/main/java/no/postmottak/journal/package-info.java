/** The append-only record of what happened, without personal data, kept as a log in which no change goes unseen. */
@NullMarked
package no.postmottak.journal;

import org.jspecify.annotations.NullMarked;
