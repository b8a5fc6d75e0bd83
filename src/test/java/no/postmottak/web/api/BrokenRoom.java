package no.postmottak.web.api;

import java.util.List;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Takes;

/** A room with a fault of our own, and with a form, since the pages that have forms are not part of the API. */
final class BrokenRoom implements Endpoints {

    static final String FAULT = "/api/v1/test/fault";
    static final String FORM = "/api/v1/test/form";

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get(FAULT, Access.ANYONE, ctx -> {
                    throw new IllegalStateException("Amina Yusuf, 1900 000001 08");
                }),
                Endpoint.post(FORM, Access.ANYONE, Takes.FORM, ctx -> ctx.status(204)));
    }
}
