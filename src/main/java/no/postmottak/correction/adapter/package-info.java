/** Corrections in PostgreSQL, and the letters as they stand in the configuration. */
@NullMarked
package no.postmottak.correction.adapter;

import org.jspecify.annotations.NullMarked;
