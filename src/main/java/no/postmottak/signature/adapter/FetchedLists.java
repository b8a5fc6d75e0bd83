package no.postmottak.signature.adapter;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.client.http.DSSFileLoader;
import java.io.IOException;

/** Fetches trusted lists for EU DSS, from the hosts the operator has named and no others. */
final class FetchedLists implements DSSFileLoader {

    private static final long serialVersionUID = 1;

    private final transient NarrowFetch fetch;

    FetchedLists(NarrowFetch fetch) {
        this.fetch = fetch;
    }

    @Override
    public DSSDocument getDocument(String url) {
        try {
            return new InMemoryDocument(fetch.get(url), url);
        } catch (IOException failed) {
            throw new DSSException("a trusted list cannot be fetched", failed);
        }
    }
}
