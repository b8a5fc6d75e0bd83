package no.postmottak.web.token;

import java.net.URI;
import java.util.Map;
import no.postmottak.casefile.Authority;
import no.postmottak.web.WebRole;

/**
 * Whose tokens are accepted, for whom they must be made out, which authority each organisation number stands for, and
 * which role each scope gives besides being a system.
 */
public record TokenSettings(
        String issuer, URI keys, String audience, Map<String, Authority> authorities, Map<String, WebRole> scopes) {

    public TokenSettings {
        authorities = Map.copyOf(authorities);
        scopes = Map.copyOf(scopes);
        if (issuer.isBlank() || audience.isBlank() || scopes.isEmpty()) {
            throw new IllegalArgumentException("tokens need an issuer, an audience and at least one scope");
        }
    }
}
