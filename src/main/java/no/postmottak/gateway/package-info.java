/** The beans the routes name, the outbox relay, and the Camel context that runs them. */
@NullMarked
package no.postmottak.gateway;

import org.jspecify.annotations.NullMarked;
