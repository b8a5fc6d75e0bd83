/** Filings in PostgreSQL. */
@NullMarked
package no.postmottak.filing.adapter;

import org.jspecify.annotations.NullMarked;
