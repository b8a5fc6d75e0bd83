/** Formal requirements held against the facts: findings with their evidence, never a rejection. */
@NullMarked
package no.postmottak.admission;

import org.jspecify.annotations.NullMarked;
