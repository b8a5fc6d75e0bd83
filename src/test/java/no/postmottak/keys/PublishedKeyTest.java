package no.postmottak.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import org.junit.jupiter.api.RepeatedTest;

class PublishedKeyTest {

    // often enough that coordinates with a leading zero, and with a sign byte, come up
    @RepeatedTest(300)
    void itsNameAndCoordinatesAreThoseAnIndependentLibraryFinds() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var key = (ECPublicKey) generator.generateKeyPair().getPublic();

        var published = PublishedKey.of(key);

        var independent = new ECKey.Builder(Curve.P_256, key).build();
        assertThat(published.keyId()).isEqualTo(independent.computeThumbprint().toString());
        assertThat(published.x()).isEqualTo(independent.getX().toString());
        assertThat(published.y()).isEqualTo(independent.getY().toString());
    }
}
