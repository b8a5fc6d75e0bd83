package no.postmottak.web;

import java.net.URI;

/** Where the edge listens, and the address people and systems know it by. */
public record WebSettings(String host, int port, URI publicAddress, Management management) {

    /** Where health and metrics are answered, away from the public port. */
    public record Management(String host, int port) {}

    /** A full address below the public one. */
    public String linkTo(String path) {
        var address = publicAddress.toString();
        return (address.endsWith("/") ? address.substring(0, address.length() - 1) : address) + path;
    }
}
