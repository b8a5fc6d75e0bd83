/** The append-only record of what happened, without personal data. */
@NullMarked
package no.postmottak.journal;

import org.jspecify.annotations.NullMarked;
