/** Letters in PostgreSQL and the vault. */
@NullMarked
package no.postmottak.correspondence.adapter;

import org.jspecify.annotations.NullMarked;
