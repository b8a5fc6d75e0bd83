package no.postmottak.signature.worker;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.signature.AbstractSignatureParameters;
import eu.europa.esig.dss.signature.DocumentSignatureService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.ExternalResourcesOCSPSource;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Signs as a good signing program does, up to long-term levels, with services that exist for one test. */
final class DssDesk {

    static final Instant STAMPED = ThrowAwayIssuer.NOW.plusSeconds(30);
    private static final Instant ANSWERED = ThrowAwayIssuer.NOW.plusSeconds(45);

    private final ThrowAwayIssuer issuer;
    private final ThrowAwayServices services;
    private final Credential signer;

    DssDesk(ThrowAwayIssuer issuer, Credential signer) {
        this.issuer = issuer;
        this.signer = signer;
        this.services = new ThrowAwayServices(issuer);
    }

    /** Which service signs, how, and at which level. */
    record Way<P extends AbstractSignatureParameters<?>>(
            DocumentSignatureService<P, ?> service, P parameters, SignatureLevel level) {}

    <P extends AbstractSignatureParameters<?>> byte[] sign(DSSDocument document, Way<P> way) {
        var parameters = way.parameters();
        parameters.setSignatureLevel(basic(way.level()));
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(signer.holder()));
        parameters.setCertificateChain(
                signer.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(ThrowAwayIssuer.NOW));
        way.service().setTspSource(services.stamping(STAMPED));
        var value = signed(way.service().getDataToSign(document, parameters).getBytes());
        var signed = file(DSSUtils.toByteArray(way.service().signDocument(document, parameters, value)), "signed");
        if (way.level() == basic(way.level())) {
            return DSSUtils.toByteArray(signed);
        }
        parameters.setSignatureLevel(way.level());
        parameters.setDetachedContents(List.of(document));
        return DSSUtils.toByteArray(way.service().extendDocument(signed, parameters));
    }

    private static SignatureLevel basic(SignatureLevel level) {
        return SignatureLevel.valueOf(level.name().replaceFirst("_(T|LT|LTA)$", "_B"));
    }

    /** Knows the issuer and its services; nothing of it is fetched. */
    CommonCertificateVerifier verifier(Set<Credential> revoked) {
        var verifier = new CommonCertificateVerifier();
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(issuer.certificate()));
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        var list = services.revocationList(
                ANSWERED, revoked.stream().map(Credential::holder).collect(Collectors.toSet()));
        verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(list)));
        if (revoked.isEmpty()) {
            var answer = services.answerFor(signer.holder(), ANSWERED);
            verifier.setOcspSource(new ExternalResourcesOCSPSource(new ByteArrayInputStream(answer)));
        }
        verifier.setCheckRevocationForUntrustedChains(true);
        verifier.setAlertOnRevokedCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        verifier.setAlertOnNoRevocationAfterBestSignatureTime(new SilentOnStatusAlert());
        verifier.setAlertOnUncoveredPOE(new SilentOnStatusAlert());
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        return verifier;
    }

    /** The letter with a time stamp of its own and no signature. */
    byte[] stampOnly(byte[] letter) {
        var service = new PAdESService(verifier(Set.of()));
        service.setTspSource(services.stamping(STAMPED));
        return DSSUtils.toByteArray(service.timestamp(file(letter, "letter.pdf"), new PAdESTimestampParameters()));
    }

    static DSSDocument file(byte[] bytes, String name) {
        return new InMemoryDocument(bytes, name);
    }

    private SignatureValue signed(byte[] bytes) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(signer.key());
            signature.update(bytes);
            return new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
