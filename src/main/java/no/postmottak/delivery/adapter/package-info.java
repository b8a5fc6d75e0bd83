/** Envelopes as ASiC-E, deliveries in PostgreSQL. */
@NullMarked
package no.postmottak.delivery.adapter;

import org.jspecify.annotations.NullMarked;
