/** Putting a submission on its case file, or asking a person which case it belongs to. */
@NullMarked
package no.postmottak.filing;

import org.jspecify.annotations.NullMarked;
