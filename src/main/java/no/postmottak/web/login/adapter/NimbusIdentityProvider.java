package no.postmottak.web.login.adapter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.postmottak.web.login.Identity;
import no.postmottak.web.login.IdentityProvider;
import no.postmottak.web.login.LoginAttempt;
import no.postmottak.web.login.LoginRefused;
import no.postmottak.web.login.LoginSettings;

/** Identity by the code flow of OpenID Connect with a proof key, by the Nimbus library. */
public final class NimbusIdentityProvider implements IdentityProvider {

    private static final int TEN_SECONDS = 10_000;
    private static final int LARGEST_ANSWER = 100_000;

    private final LoginSettings settings;
    private final ClientID client;
    private Optional<Known> known = Optional.empty();

    public NimbusIdentityProvider(LoginSettings settings) {
        this.settings = settings;
        this.client = new ClientID(settings.clientId());
    }

    /** What the issuer publishes of itself, and the checks made with it. */
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}

    @Override
    public URI loginAddress(LoginAttempt attempt) {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), client, settings.callback())
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(attempt.state().text()))
                .nonce(new Nonce(attempt.nonce().text()))
                .codeChallenge(verifier(attempt), CodeChallengeMethod.S256);
        if (!settings.acrValues().isEmpty()) {
            request.acrValues(
                    settings.acrValues().stream().sorted().map(ACR::new).toList());
        }
        return request.build().toURI();
    }

    @Override
    public Identity identify(LoginAttempt attempt, String code) {
        try {
            var answer =
                    OIDCTokenResponseParser.parse(tokenRequest(attempt, code).send());
            if (!(answer instanceof OIDCTokenResponse tokens)) {
                throw new LoginRefused("the issuer refused the code");
            }
            var idToken = tokens.getOIDCTokens().getIDToken();
            var claims = known().validator()
                    .validate(idToken, new Nonce(attempt.nonce().text()));
            demandLevel(claims);
            return identity(claims);
        } catch (IOException silent) {
            throw new LoginRefused("the issuer does not answer");
        } catch (GeneralException refused) {
            throw new LoginRefused("the issuer refused the code");
        } catch (BadJOSEException | JOSEException invalid) {
            throw new LoginRefused(
                    "the identity token does not hold: " + invalid.getClass().getSimpleName());
        }
    }

    private com.nimbusds.oauth2.sdk.http.HTTPRequest tokenRequest(LoginAttempt attempt, String code) {
        var endpoint = known().metadata().getTokenEndpointURI();
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), settings.callback(), verifier(attempt));
        var request = settings.clientSecretFile()
                .map(file -> new TokenRequest.Builder(
                        endpoint, new ClientSecretBasic(client, new Secret(contentOf(file))), grant))
                .orElseGet(() -> new TokenRequest.Builder(endpoint, client, grant))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(TEN_SECONDS);
        request.setReadTimeout(TEN_SECONDS);
        return request;
    }

    private void demandLevel(IDTokenClaimsSet claims) {
        var level = Optional.ofNullable(claims.getACR()).map(ACR::getValue);
        if (!settings.acrValues().isEmpty()
                && level.filter(settings.acrValues()::contains).isEmpty()) {
            throw new LoginRefused("the login is not of an accepted level");
        }
    }

    /** A person number where the issuer gives one, else the name it has for them. */
    private static Identity identity(IDTokenClaimsSet claims) {
        var person = Optional.ofNullable(claims.getStringClaim("pid"))
                .orElse(claims.getSubject().getValue());
        var name = Optional.ofNullable(claims.getStringClaim("name")).orElse("");
        var groups = Optional.ofNullable(claims.getStringListClaim("groups")).orElse(List.of());
        return new Identity(new no.postmottak.casefile.PersonId(person), name, java.util.Set.copyOf(groups));
    }

    /** Asked when it is first needed, and again after a failure: an issuer that is away must not stop the start. */
    private synchronized Known known() {
        if (known.isEmpty()) {
            known = Optional.of(ask());
        }
        return known.get();
    }

    private Known ask() {
        try {
            var metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), TEN_SECONDS, TEN_SECONDS);
            var keys = new DefaultResourceRetriever(TEN_SECONDS, TEN_SECONDS, LARGEST_ANSWER);
            var validator = new IDTokenValidator(
                    metadata.getIssuer(),
                    client,
                    JWSAlgorithm.RS256,
                    metadata.getJWKSetURI().toURL(),
                    keys);
            return new Known(metadata, validator);
        } catch (GeneralException | IOException silent) {
            throw new LoginRefused("the issuer does not tell about itself");
        }
    }

    private static CodeVerifier verifier(LoginAttempt attempt) {
        return new CodeVerifier(attempt.verifier().text());
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the client secret file cannot be read", unreadable);
        }
    }
}
