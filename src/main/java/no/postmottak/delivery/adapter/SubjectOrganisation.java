package no.postmottak.delivery.adapter;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * Reads which organisation a certificate was issued to, the ways Norwegian issuers write it: organizationIdentifier
 * NTRNO-974760746, or in older ones serialNumber 974760746.
 */
final class SubjectOrganisation {

    private static final Pattern WRITTEN = Pattern.compile("(?:NTRNO-)?([0-9]{9})");

    private SubjectOrganisation() {}

    /** The nine digits; empty where none are named, or two that differ. */
    static Optional<String> of(X509Certificate certificate) {
        var subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        var numbers = Stream.of(BCStyle.ORGANIZATION_IDENTIFIER, BCStyle.SERIALNUMBER)
                .flatMap(type -> values(subject, type))
                .map(WRITTEN::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(matcher -> matcher.group(1))
                .distinct()
                .toList();
        return numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
    }

    private static Stream<String> values(X500Name subject, ASN1ObjectIdentifier type) {
        return Arrays.stream(subject.getRDNs(type))
                .flatMap(rdn -> Arrays.stream(rdn.getTypesAndValues()))
                .filter(pair -> pair.getType().equals(type))
                .map(pair -> IETFUtils.valueToString(pair.getValue()).strip());
    }
}
