/** Case files and the numbers they are found by. */
@NullMarked
package no.postmottak.casefile;

import org.jspecify.annotations.NullMarked;
