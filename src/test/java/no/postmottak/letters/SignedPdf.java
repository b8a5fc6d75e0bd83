package no.postmottak.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A PDF with an electronic signature in it (PAdES, baseline B). */
final class SignedPdf {

    private static final int ROOM_FOR_SIGNATURE = 16_384;

    private final Signatory signatory;

    private SignedPdf(Signatory signatory) {
        this.signatory = signatory;
    }

    static byte[] of(byte[] pdf, Signatory signatory, Instant at) {
        return new SignedPdf(signatory).sign(pdf, at);
    }

    private byte[] sign(byte[] pdf, Instant at) {
        try (var document = Loader.loadPDF(pdf);
                var room = new SignatureOptions()) {
            document.setDocumentId(at.getEpochSecond());
            room.setPreferredSignatureSize(ROOM_FOR_SIGNATURE);
            document.addSignature(description(at), this::cms, room);
            return incrementally(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] incrementally(PDDocument document) throws IOException {
        var signed = new ByteArrayOutputStream();
        document.saveIncremental(signed);
        return signed.toByteArray();
    }

    private PDSignature description(Instant at) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
        signature.setName(signatory.person());
        signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneId.of("Europe/Oslo"))));
        return signature;
    }

    private byte[] cms(InputStream content) throws IOException {
        try {
            var attributes = new DefaultSignedAttributeTableGenerator(signedAttributes());
            var signer = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    // in PAdES the time stands in the PDF, not in the signature
                    .setSignedAttributeGenerator(parameters ->
                            attributes.getAttributes(parameters).remove(PKCSObjectIdentifiers.pkcs_9_at_signingTime))
                    .build(
                            new JcaContentSignerBuilder("SHA256withRSA").build(signatory.key()),
                            signatory.certificate());
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer);
            generator.addCertificates(new JcaCertStore(List.of(signatory.certificate(), signatory.issuer())));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names the signer's certificate inside the signature, as PAdES asks. */
    private AttributeTable signedAttributes() throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256")
                .digest(signatory.certificate().getEncoded());
        var certificate = new SigningCertificateV2(new ESSCertIDv2(digest));
        return new AttributeTable(
                new DERSet(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificate))));
    }
}
