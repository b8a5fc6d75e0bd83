/** Parses untrusted documents in a process of its own, which has no keys, sees no vault and can be killed at any time. */
@NullMarked
package no.postmottak.reading.worker;

import org.jspecify.annotations.NullMarked;
