package no.postmottak.web.login;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Where people log in, as whom we ask, and which levels of assurance we take; none named means any. */
public record LoginSettings(
        URI issuer, String clientId, Optional<Path> clientSecretFile, URI publicAddress, Set<String> acrValues) {

    public LoginSettings {
        acrValues = Set.copyOf(acrValues);
    }

    /** Where the issuer sends people back to. */
    public URI callback() {
        return URI.create(publicAddress.toString().replaceAll("/$", "") + "/login/callback");
    }
}
