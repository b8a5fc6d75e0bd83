/** Tells whether two documents are the same once more: the same bytes, the same words, or the same picture. */
@NullMarked
package no.postmottak.likeness;

import org.jspecify.annotations.NullMarked;
