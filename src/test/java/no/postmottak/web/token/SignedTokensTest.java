package no.postmottak.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.web.Visitor;
import no.postmottak.web.WebRole;
import org.junit.jupiter.api.Test;

class SignedTokensTest {

    private static final TokenSettings SETTINGS = new TokenSettings(
            "https://issuer.example",
            URI.create("https://issuer.example/jwks"),
            "https://send.example.no",
            Map.of("974760673", Authority.UDI),
            Map.of("postmottak:authority", WebRole.SYSTEM, "postmottak:mailroom", WebRole.MAIL_ROOM));

    private final ECKey key = key();
    private final SignedTokens tokens = new SignedTokens(SETTINGS, new ImmutableJWKSet<>(new JWKSet(key)));

    @Test
    void anAuthoritysSystemIsKnownByItsOrganisationNumber() {
        var visitor = tokens.read(signed(claims().build(), key)).orElseThrow();

        assertThat(visitor.authority()).contains(Authority.UDI);
        assertThat(visitor.roles()).containsExactly(WebRole.SYSTEM);
        assertThat(visitor.isKnown()).isTrue();
    }

    @Test
    void anOrganisationThatIsNoAuthorityIsASystemAndNoMore() {
        var claims = claims().claim("consumer", Map.of("ID", "0192:999999999")).build();

        assertThat(tokens.read(signed(claims, key)).flatMap(Visitor::authority)).isEmpty();
    }

    @Test
    void aScopeMayGiveARole() {
        var claims = claims().claim("scope", "other postmottak:mailroom").build();

        assertThat(tokens.read(signed(claims, key)).orElseThrow().roles())
                .containsExactlyInAnyOrder(WebRole.SYSTEM, WebRole.MAIL_ROOM);
    }

    @Test
    void whatDoesNotHoldIsNobody() throws JOSEException {
        refused(signed(claims().issuer("https://other.example").build(), key));
        refused(signed(claims().audience("https://other.example").build(), key));
        refused(signed(
                claims().expirationTime(Date.from(Instant.now(Clock.systemUTC()).minusSeconds(3_600)))
                        .build(),
                key));
        refused(signed(claims().expirationTime(null).build(), key));
        refused(signed(claims().claim("scope", "other").build(), key));
        refused(signed(claims().claim("consumer", "974760673").build(), key));
        refused(signed(claims().build(), key()));
        refused(new PlainJWT(claims().build()).serialize());
        refused("not a token");
        var secret = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        secret.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        refused(secret.serialize());
    }

    private void refused(String token) {
        assertThat(tokens.read(token)).isEqualTo(Optional.empty());
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(SETTINGS.issuer())
                .audience(SETTINGS.audience())
                .expirationTime(Date.from(Instant.now(Clock.systemUTC()).plusSeconds(120)))
                .claim("scope", "postmottak:authority")
                .claim("consumer", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:974760673"));
    }

    private static String signed(JWTClaimsSet claims, ECKey key) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
