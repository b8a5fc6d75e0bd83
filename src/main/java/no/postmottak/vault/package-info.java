/** The vault: documents as they came, encrypted, each under a random name. */
@NullMarked
package no.postmottak.vault;

import org.jspecify.annotations.NullMarked;
