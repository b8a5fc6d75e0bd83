/** Reads documents in a pool of worker processes that can be killed, in a sandbox where the machine has one. */
@NullMarked
package no.postmottak.reading.adapter;

import org.jspecify.annotations.NullMarked;
