/** Finds signatures in untrusted files; runs in a process that can be killed and that holds no keys. */
@NullMarked
package no.postmottak.signature.worker;

import org.jspecify.annotations.NullMarked;
