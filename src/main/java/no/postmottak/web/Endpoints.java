package no.postmottak.web;

import java.util.List;

/** The endpoints one room of the edge answers on. */
@FunctionalInterface
public interface Endpoints {
    List<Endpoint> all();
}
