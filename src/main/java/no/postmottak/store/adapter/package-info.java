/** PostgreSQL, embedded or outside, with its migrations. */
@NullMarked
package no.postmottak.store.adapter;

import org.jspecify.annotations.NullMarked;
