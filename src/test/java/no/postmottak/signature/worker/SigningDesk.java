package no.postmottak.signature.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Writes letters as PDF and signs them as people's signing programs do, or as they should not. */
final class SigningDesk {

    private SigningDesk() {}

    /** How a signature is made; what is not said is as it should be. */
    record Form(String subFilter, boolean embedded, List<Credential> signers) {

        static Form proper(Credential signer) {
            return new Form("ETSI.CAdES.detached", false, List.of(signer));
        }
    }

    static byte[] letter(String text) {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            write(document, page, text);
            return saved(document, false);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sign(byte[] letter, Form form) {
        try (var document = Loader.loadPDF(letter)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName(form.subFilter()));
            var time = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            time.setTimeInMillis(ThrowAwayIssuer.NOW.toEpochMilli());
            signature.setSignDate(time);
            document.addSignature(signature, content -> message(content, form));
            return saved(document, true);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same letter with words written on its page after all else, by a proper incremental update. */
    static byte[] writtenOnLater(byte[] signed) {
        return later(signed, document -> {
            var page = document.getPage(0);
            write(document, page, "and 1 000 000 kroner");
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    static byte[] later(byte[] signed, Change change) {
        try (var document = Loader.loadPDF(signed)) {
            change.make(document);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            return saved(document, true);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A change made to a document after it was written. */
    interface Change {
        void make(PDDocument document) throws IOException;
    }

    private static void write(PDDocument document, PDPage page, String text) throws IOException {
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
        }
    }

    static byte[] concat(byte[] file, String text) {
        var all = Arrays.copyOf(file, file.length + text.length());
        System.arraycopy(text.getBytes(ISO_8859_1), 0, all, file.length, text.length());
        return all;
    }

    private static byte[] saved(PDDocument document, boolean incremental) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (incremental) {
            document.saveIncremental(bytes);
        } else {
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] message(InputStream content, Form form) throws IOException {
        return message(content, form, WithoutTime::new);
    }

    /** A message of its own, which says when it was signed: now. */
    static byte[] messageOfNow(byte[] content, Credential signer) throws IOException {
        var attributes =
                (Function<AttributeTable, CMSAttributeTableGenerator>) DefaultSignedAttributeTableGenerator::new;
        return message(new ByteArrayInputStream(content), Form.proper(signer), attributes);
    }

    private static byte[] message(
            InputStream content, Form form, Function<AttributeTable, CMSAttributeTableGenerator> table)
            throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            for (var signer : form.signers()) {
                var attributes = new ASN1EncodableVector();
                var digest = MessageDigest.getInstance("SHA-256")
                        .digest(signer.holder().getEncoded());
                attributes.add(new Attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
                generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                                new JcaDigestCalculatorProviderBuilder().build())
                        .setSignedAttributeGenerator(table.apply(new AttributeTable(attributes)))
                        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer.key()), signer.holder()));
                generator.addCertificates(new JcaCertStore(new ArrayList<>(signer.chain())));
            }
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), form.embedded())
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException(e);
        }
    }

    /** PAdES keeps the time in the PDF, not in the message. */
    private static final class WithoutTime extends DefaultSignedAttributeTableGenerator {

        WithoutTime(AttributeTable attributes) {
            super(attributes);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public AttributeTable getAttributes(Map parameters) {
            return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
        }
    }
}
