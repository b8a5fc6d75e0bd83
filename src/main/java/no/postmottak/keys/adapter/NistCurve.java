package no.postmottak.keys.adapter;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;

/** P-256, the one curve the house signs on. */
final class NistCurve {

    private static final ECGenParameterSpec P_256 = new ECGenParameterSpec("secp256r1");

    private NistCurve() {}

    static boolean isCurveOf(ECPublicKey key) {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(P_256);
            var curve = parameters.getParameterSpec(ECParameterSpec.class);
            return curve.getCurve().equals(key.getParams().getCurve())
                    && curve.getGenerator().equals(key.getParams().getGenerator());
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java runtime has P-256", absent);
        }
    }

    static KeyPair drawPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC", "SunEC");
            generator.initialize(P_256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java runtime has P-256", absent);
        }
    }
}
