/** Real-looking letters of invented people, each with the outcome a person wrote down for it beforehand. */
@NullMarked
package no.postmottak.letters;

import org.jspecify.annotations.NullMarked;
