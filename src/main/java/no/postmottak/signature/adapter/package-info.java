/** What the search for signatures needs from outside: trusted lists of states, and issuers that tell of revocation. */
@NullMarked
package no.postmottak.signature.adapter;

import org.jspecify.annotations.NullMarked;
