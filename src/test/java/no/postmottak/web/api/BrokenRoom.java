package no.postmottak.web.api;

import java.util.List;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;

/** A room with a fault of our own, and with what only pages have: a form, and sealed originals. */
final class BrokenRoom implements Endpoints {

    static final String FAULT = "/api/v1/test/fault";
    static final String FORM = "/api/v1/test/form";
    static final String HELD = "/api/v1/test/held";
    static final String SEALED = "/api/v1/test/sealed";
    static final String CONFIRMED_ALONE = "/api/v1/test/confirmed-alone";

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get(FAULT, Access.ANYONE, ctx -> {
                    throw new IllegalStateException("Amina Yusuf, 1900 000001 08");
                }),
                Endpoint.get(HELD, Access.ANYONE, ctx -> {
                    throw new Refused(ProblemCode.ENVELOPE_HELD);
                }),
                Endpoint.get(SEALED, Access.ANYONE, ctx -> {
                    throw new Refused(ProblemCode.SEALED);
                }),
                Endpoint.get(CONFIRMED_ALONE, Access.ANYONE, ctx -> {
                    throw new Refused(ProblemCode.SAME_PERSON);
                }),
                Endpoint.post(FORM, Access.ANYONE, Takes.FORM, ctx -> ctx.status(204)));
    }
}
