/** The journal in PostgreSQL. */
@NullMarked
package no.postmottak.journal.adapter;

import org.jspecify.annotations.NullMarked;
