package no.postmottak.signature.worker;

import java.util.List;

/** Somebody who checks the cryptography and the certificates of the signatures in a file. */
@FunctionalInterface
interface Cryptography {
    List<CheckedSignature> check(FileBytes file);
}
