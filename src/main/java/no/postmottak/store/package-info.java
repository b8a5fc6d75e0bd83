/** The one database: transactions over it, and how its rows are sealed. */
@NullMarked
package no.postmottak.store;

import org.jspecify.annotations.NullMarked;
