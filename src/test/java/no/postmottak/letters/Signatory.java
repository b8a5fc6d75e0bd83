package no.postmottak.letters;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A person with a certificate of their own, who can sign electronically. */
record Signatory(String person, PrivateKey key, X509Certificate certificate, X509Certificate issuer) {}
