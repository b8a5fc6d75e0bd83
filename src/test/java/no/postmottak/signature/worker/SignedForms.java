package no.postmottak.signature.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.europa.esig.dss.asic.cades.ASiCWithCAdESSignatureParameters;
import eu.europa.esig.dss.asic.cades.signature.ASiCWithCAdESService;
import eu.europa.esig.dss.asic.xades.ASiCWithXAdESSignatureParameters;
import eu.europa.esig.dss.asic.xades.signature.ASiCWithXAdESService;
import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.signature.XAdESService;
import java.util.Set;
import no.postmottak.signature.worker.DssDesk.Way;

/** One letter, signed in every form that the European rules know. */
final class SignedForms {

    static final byte[] LETTER = SigningDesk.letter("I appeal");
    static final byte[] XML = "<letter><words>I appeal</words></letter>".getBytes(UTF_8);

    private final DssDesk desk;
    private final Set<Credential> revoked;

    SignedForms(DssDesk desk) {
        this(desk, Set.of());
    }

    SignedForms(DssDesk desk, Set<Credential> revoked) {
        this.desk = desk;
        this.revoked = revoked;
    }

    byte[] pades(SignatureLevel level) {
        return desk.sign(
                DssDesk.file(LETTER, "letter.pdf"),
                new Way<>(new PAdESService(desk.verifier(revoked)), new PAdESSignatureParameters(), level));
    }

    byte[] cades(SignaturePackaging packaging, SignatureLevel level) {
        var parameters = new CAdESSignatureParameters();
        parameters.setSignaturePackaging(packaging);
        return desk.sign(
                DssDesk.file(LETTER, "letter.pdf"),
                new Way<>(new CAdESService(desk.verifier(revoked)), parameters, level));
    }

    byte[] xades(SignaturePackaging packaging, SignatureLevel level) {
        var parameters = new XAdESSignatureParameters();
        parameters.setSignaturePackaging(packaging);
        return desk.sign(
                DssDesk.file(XML, "letter.xml"),
                new Way<>(new XAdESService(desk.verifier(revoked)), parameters, level));
    }

    byte[] asicWithCades(ASiCContainerType type, SignatureLevel level) {
        var parameters = new ASiCWithCAdESSignatureParameters();
        parameters.aSiC().setContainerType(type);
        return desk.sign(
                DssDesk.file(LETTER, "letter.pdf"),
                new Way<>(new ASiCWithCAdESService(desk.verifier(revoked)), parameters, level));
    }

    byte[] asicWithXades(ASiCContainerType type, SignatureLevel level) {
        var parameters = new ASiCWithXAdESSignatureParameters();
        parameters.aSiC().setContainerType(type);
        return desk.sign(
                DssDesk.file(LETTER, "letter.pdf"),
                new Way<>(new ASiCWithXAdESService(desk.verifier(revoked)), parameters, level));
    }
}
