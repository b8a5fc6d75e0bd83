/** Case files in PostgreSQL, sealed, found by keyed pseudonyms. */
@NullMarked
package no.postmottak.casefile.adapter;

import org.jspecify.annotations.NullMarked;
