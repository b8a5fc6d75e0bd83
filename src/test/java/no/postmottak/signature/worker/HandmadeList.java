package no.postmottak.signature.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.xades.signature.XAdESService;
import eu.europa.esig.dss.xades.tsl.TrustedListV6SignatureParametersBuilder;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A trusted list, or a list of lists, written and signed in a test as states write and sign theirs. */
record HandmadeList(String territory, int number, Instant nextUpdate, String content) {

    private static final String TYPES = "http://uri.etsi.org/TrstSvc/TrustedList/TSLType/";
    private static final String QUALIFIED = "http://uri.etsi.org/TrstSvc/Svctype/CA/QC";
    private static final String STATUS = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/";
    private static final String FOR = "http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/";

    /** One service of an issuer: its certificate, type, status, and what it is for. */
    record Service(X509Certificate certificate, String type, String status, String use) {

        static Service qualified(X509Certificate certificate) {
            return new Service(certificate, QUALIFIED, STATUS + "granted", FOR + "ForeSignatures");
        }

        Service forSeals() {
            return new Service(certificate, type, status, FOR + "ForeSeals");
        }

        Service withdrawn() {
            return new Service(certificate, type, STATUS + "withdrawn", use);
        }

        Service ofTimeStamps() {
            return new Service(certificate, "http://uri.etsi.org/TrstSvc/Svctype/TSA/QTST", status, use);
        }
    }

    static HandmadeList of(String territory, Service... services) {
        var told = List.of(services).stream().map(HandmadeList::told).collect(Collectors.joining());
        return new HandmadeList(territory, 7, inAWeek(), """
                <TrustServiceProviderList><TrustServiceProvider><TSPInformation>\
                <TSPName><Name xml:lang="en">Test issuers</Name></TSPName>\
                <TSPTradeName><Name xml:lang="en">VATNO-999999999</Name></TSPTradeName>\
                <TSPAddress>%s</TSPAddress><TSPInformationURI><URI xml:lang="en">http://issuer.example</URI></TSPInformationURI>\
                </TSPInformation><TSPServices>%s</TSPServices></TrustServiceProvider></TrustServiceProviderList>""".formatted(ADDRESS, told));
    }

    /** A list of lists that points to one list of a state, and says who signs it. */
    static HandmadeList pointing(String territory, String address, X509Certificate signer) {
        var type = TYPES + "EUgeneric";
        return new HandmadeList("EU", 3, inAWeek(), """
                <PointersToOtherTSL><OtherTSLPointer><ServiceDigitalIdentities>%s</ServiceDigitalIdentities>\
                <TSLLocation>%s</TSLLocation><AdditionalInformation>\
                <OtherInformation><TSLType>%s</TSLType></OtherInformation>\
                <OtherInformation><SchemeOperatorName><Name xml:lang="en">A state</Name></SchemeOperatorName></OtherInformation>\
                <OtherInformation><SchemeTypeCommunityRules><URI xml:lang="en">http://uri.etsi.org/TrstSvc/TrustedList/schemerules/EUcommon</URI></SchemeTypeCommunityRules></OtherInformation>\
                <OtherInformation><SchemeTerritory>%s</SchemeTerritory></OtherInformation>\
                <OtherInformation><a:MimeType xmlns:a="http://uri.etsi.org/02231/v2/additionaltypes#">application/vnd.etsi.tsl+xml</a:MimeType></OtherInformation>\
                </AdditionalInformation></OtherTSLPointer></PointersToOtherTSL>""".formatted(identity(signer), address, type, territory));
    }

    private static final String ADDRESS = """
            <PostalAddresses><PostalAddress xml:lang="en"><StreetAddress>Street 1</StreetAddress>\
            <Locality>Town</Locality><PostalCode>0001</PostalCode><CountryName>NO</CountryName></PostalAddress></PostalAddresses>\
            <ElectronicAddress><URI xml:lang="en">mailto:list@example.org</URI><URI xml:lang="en">http://example.org</URI></ElectronicAddress>""";

    HandmadeList validUntil(Instant until) {
        return new HandmadeList(territory, number, until, content);
    }

    HandmadeList numbered(int other) {
        return new HandmadeList(territory, other, nextUpdate, content);
    }

    byte[] signedBy(Credential signer) {
        var document = new InMemoryDocument(xml().getBytes(UTF_8), "list.xml");
        var parameters =
                new TrustedListV6SignatureParametersBuilder(new CertificateToken(signer.holder()), document).build();
        var service = new XAdESService(new CommonCertificateVerifier());
        var toSign = service.getDataToSign(document, parameters).getBytes();
        try {
            var signature = Signature.getInstance("SHA512withECDSA");
            signature.initSign(signer.key());
            signature.update(toSign);
            var value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA512, signature.sign());
            return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String xml() {
        var isOfLists = territory.equals("EU");
        var pointers = isOfLists ? content : "";
        var providers = isOfLists ? "" : content;
        return """
                <?xml version="1.0" encoding="UTF-8"?>\
                <TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#" Id="list" TSLTag="http://uri.etsi.org/19612/TSLTag">\
                <SchemeInformation><TSLVersionIdentifier>6</TSLVersionIdentifier><TSLSequenceNumber>%d</TSLSequenceNumber>\
                <TSLType>%s</TSLType><SchemeOperatorName><Name xml:lang="en">A state</Name></SchemeOperatorName>\
                <SchemeOperatorAddress>%s</SchemeOperatorAddress><SchemeName><Name xml:lang="en">%s:List</Name></SchemeName>\
                <SchemeInformationURI><URI xml:lang="en">http://example.org/scheme</URI></SchemeInformationURI>\
                <StatusDeterminationApproach>http://uri.etsi.org/TrstSvc/TrustedList/StatusDetn/EU%s</StatusDeterminationApproach>\
                <SchemeTypeCommunityRules><URI xml:lang="en">http://uri.etsi.org/TrstSvc/TrustedList/schemerules/EUcommon</URI></SchemeTypeCommunityRules>\
                <SchemeTerritory>%s</SchemeTerritory><PolicyOrLegalNotice><TSLLegalNotice xml:lang="en">A test.</TSLLegalNotice></PolicyOrLegalNotice>\
                <HistoricalInformationPeriod>65535</HistoricalInformationPeriod>%s\
                <ListIssueDateTime>%s</ListIssueDateTime><NextUpdate><dateTime>%s</dateTime></NextUpdate>\
                </SchemeInformation>%s</TrustServiceStatusList>""".formatted(
                        number,
                        TYPES + (isOfLists ? "EUlistofthelists" : "EUgeneric"),
                        ADDRESS,
                        territory,
                        isOfLists ? "listofthelists" : "appropriate",
                        territory,
                        pointers,
                        Instant.now().minusSeconds(86_400).truncatedTo(ChronoUnit.SECONDS),
                        nextUpdate.truncatedTo(ChronoUnit.SECONDS),
                        providers);
    }

    private static String told(Service service) {
        return """
                <TSPService><ServiceInformation><ServiceTypeIdentifier>%s</ServiceTypeIdentifier>\
                <ServiceName><Name xml:lang="en">A service</Name></ServiceName>%s<ServiceStatus>%s</ServiceStatus>\
                <StatusStartingTime>2020-01-01T00:00:00Z</StatusStartingTime><ServiceInformationExtensions>\
                <Extension Critical="true"><AdditionalServiceInformation><URI xml:lang="en">%s</URI></AdditionalServiceInformation></Extension>\
                </ServiceInformationExtensions></ServiceInformation></TSPService>""".formatted(service.type(), identity(service.certificate()), service.status(), service.use());
    }

    private static String identity(X509Certificate certificate) {
        try {
            return "<ServiceDigitalIdentity><DigitalId><X509Certificate>"
                    + Base64.getEncoder().encodeToString(certificate.getEncoded())
                    + "</X509Certificate></DigitalId></ServiceDigitalIdentity>";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant inAWeek() {
        return Instant.now().plusSeconds(86_400L * 7);
    }
}
