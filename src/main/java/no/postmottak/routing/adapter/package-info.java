/** The decision table read from configuration, and routings in PostgreSQL. */
@NullMarked
package no.postmottak.routing.adapter;

import org.jspecify.annotations.NullMarked;
