package no.postmottak.web.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.postmottak.casefile.PersonId;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Tokens;
import no.postmottak.web.Visitor;
import no.postmottak.web.WebRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tokens as the national issuer for systems signs them [Maskinporten]: checked against its published keys. */
public final class SignedTokens implements Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(SignedTokens.class);
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.ES256);
    private static final int TEN_SECONDS = 10_000;
    private static final int MOST_BYTES = 256 * 1024;
    private static final Pattern ORGANISATION = Pattern.compile("(?:0192:)?([0-9]{9})");

    private final TokenSettings settings;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    SignedTokens(TokenSettings settings, JWKSource<SecurityContext> keys) {
        this.settings = settings;
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.audience(),
                new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                Set.of("exp", "consumer", "scope")));
    }

    /** Fetches the issuer's keys when they are first needed, and keeps them a while. */
    public static SignedTokens of(TokenSettings settings) {
        try {
            var retriever = new DefaultResourceRetriever(TEN_SECONDS, TEN_SECONDS, MOST_BYTES);
            var keys = JWKSourceBuilder.create(settings.keys().toURL(), retriever)
                    .retrying(true)
                    .build();
            return new SignedTokens(settings, keys);
        } catch (MalformedURLException notAnAddress) {
            throw new IllegalArgumentException("the address of the issuer's keys is none", notAnAddress);
        }
    }

    @Override
    public Optional<Visitor> read(String bearer) {
        try {
            return visitor(processor.process(bearer, null));
        } catch (KeySourceException unreachable) {
            LOG.error(
                    "the issuer's keys cannot be fetched: {}",
                    unreachable.getClass().getName());
            throw new Refused(ProblemCode.UNAVAILABLE);
        } catch (ParseException | BadJOSEException | JOSEException doesNotHold) {
            return Optional.empty();
        }
    }

    private Optional<Visitor> visitor(JWTClaimsSet claims) throws ParseException {
        var organisation = organisation(claims);
        var roles = roles(claims);
        if (organisation.isEmpty() || roles.isEmpty()) {
            return Optional.empty();
        }
        var number = organisation.get();
        return Optional.of(new Visitor(
                Optional.of(new PersonId("organisation:" + number)),
                number,
                roles,
                Optional.ofNullable(settings.authorities().get(number))));
    }

    private Set<WebRole> roles(JWTClaimsSet claims) throws ParseException {
        var roles = EnumSet.noneOf(WebRole.class);
        Arrays.stream(Optional.ofNullable(claims.getStringClaim("scope"))
                        .orElse("")
                        .split(" "))
                .filter(settings.scopes()::containsKey)
                .map(settings.scopes()::get)
                .forEach(roles::add);
        if (!roles.isEmpty()) {
            roles.add(WebRole.SYSTEM);
        }
        return roles;
    }

    /** The consumer is told as {@code {"authority": "iso6523-actorid-upis", "ID": "0192:974760673"}}. */
    private static Optional<String> organisation(JWTClaimsSet claims) {
        return claims.getClaim("consumer") instanceof Map<?, ?> consumer
                ? Optional.ofNullable(consumer.get("ID"))
                        .map(id -> ORGANISATION.matcher(id.toString()))
                        .filter(java.util.regex.Matcher::matches)
                        .map(found -> found.group(1))
                : Optional.empty();
    }
}
