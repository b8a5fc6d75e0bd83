/** Decisions and letters out, to the secure inbox and nowhere else. */
@NullMarked
package no.postmottak.correspondence;

import org.jspecify.annotations.NullMarked;
