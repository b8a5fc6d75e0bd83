/** What is set aside for a person, why, and what the person decided. */
@NullMarked
package no.postmottak.review;

import org.jspecify.annotations.NullMarked;
