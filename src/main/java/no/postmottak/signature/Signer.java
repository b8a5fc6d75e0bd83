package no.postmottak.signature;

import java.time.Instant;
import java.util.Optional;

/** Who a certificate says has signed [undertegner], when, and in which form; the time is claimed unless stamped. */
public record Signer(String name, String issuer, Optional<Instant> signedAt, String level) {

    @Override
    public String toString() {
        return "signer withheld";
    }
}
