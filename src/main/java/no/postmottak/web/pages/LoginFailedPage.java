package no.postmottak.web.pages;

import java.util.List;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.login.LoginEndpoints;

/** Where somebody ends whose login did not succeed: what happened, and another try. */
public final class LoginFailedPage implements Endpoints {

    private final Pages pages;

    public LoginFailedPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.get(
                LoginEndpoints.FAILED,
                Access.ANYONE,
                ctx -> pages.show(ctx, "login-failed", pages.of(ctx), LoginEndpoints.FAILED)));
    }
}
