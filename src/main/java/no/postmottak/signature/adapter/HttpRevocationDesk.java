package no.postmottak.signature.adapter;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import no.postmottak.signature.FetchedProof;
import no.postmottak.signature.ProofWanted;
import no.postmottak.signature.RevocationDesk;
import no.postmottak.signature.RevocationSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks issuers over HTTP, those the operator has named and no other; what comes back is not looked into here. */
public final class HttpRevocationDesk implements RevocationDesk, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpRevocationDesk.class);
    private static final int LARGEST = 16 << 20;

    private final NarrowFetch fetch;

    public HttpRevocationDesk(RevocationSettings settings) {
        this.fetch = new NarrowFetch(
                new AllowedHosts(settings.hosts()),
                new NarrowFetch.Limits(Duration.ofSeconds(settings.seconds()), LARGEST));
    }

    @Override
    public boolean mayAsk(ProofWanted wanted) {
        var may = fetch.mayAsk(wanted.address());
        if (!may) {
            LOG.info("an issuer was not asked about revocation: {} is not among the hosts", host(wanted));
        }
        return may;
    }

    @Override
    public Optional<FetchedProof> ask(ProofWanted wanted) {
        try {
            var answer = switch (wanted.way()) {
                case LIST -> fetch.get(wanted.address());
                case ANSWER ->
                    fetch.post(
                            wanted.address(),
                            "application/ocsp-request",
                            Base64.getDecoder().decode(wanted.question()));
            };
            return Optional.of(new FetchedProof(wanted.way(), answer));
        } catch (IOException | RuntimeException failed) {
            LOG.warn(
                    "an issuer did not tell about revocation: {} at {}",
                    failed.getClass().getSimpleName(),
                    host(wanted));
            return Optional.empty();
        }
    }

    /** Of trusted issuers only, so that no stranger writes into the log; the rest of the address is not told. */
    private static String host(ProofWanted wanted) {
        try {
            return String.valueOf(URI.create(wanted.address()).getHost());
        } catch (IllegalArgumentException none) {
            return "an address that is none";
        }
    }

    @Override
    public void close() {
        fetch.close();
    }
}
