/** The keys of the house: what seals fields and documents, what signs, and nothing that would let a key out. */
@NullMarked
package no.postmottak.keys;

import org.jspecify.annotations.NullMarked;
