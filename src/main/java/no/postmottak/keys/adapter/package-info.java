/** Where the keys lie: a PKCS#12 keystore file, and the certificates made for its signing keys. */
@NullMarked
package no.postmottak.keys.adapter;

import org.jspecify.annotations.NullMarked;
