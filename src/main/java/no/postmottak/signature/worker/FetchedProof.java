package no.postmottak.signature.worker;

import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.ExternalResourcesOCSPSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.postmottak.signature.worker.SignedBundle.Proof;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;

/** Lists and answers that were fetched, without those that are out of date: an old one could be played again. */
record FetchedProof(List<byte[]> lists, List<byte[]> answers) {

    /** What does not say when the next one comes is too old after this. */
    private static final Duration WITHOUT_NEXT = Duration.ofDays(2);

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    static FetchedProof current(Proof proof, Instant now) {
        return new FetchedProof(
                proof.lists().stream().filter(list -> isCurrentList(list, now)).toList(),
                proof.answers().stream()
                        .filter(answer -> isCurrentAnswer(answer, now))
                        .toList());
    }

    Optional<ExternalResourcesCRLSource> listSource() {
        return lists.isEmpty() ? Optional.empty() : Optional.of(new ExternalResourcesCRLSource(streams(lists)));
    }

    Optional<ExternalResourcesOCSPSource> answerSource() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(new ExternalResourcesOCSPSource(streams(answers)));
    }

    private static InputStream[] streams(List<byte[]> all) {
        return all.stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new);
    }

    private static boolean isCurrentList(byte[] bytes, Instant now) {
        try {
            var list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes));
            return isCurrent(list.getThisUpdate(), Optional.ofNullable(list.getNextUpdate()), now);
        } catch (GeneralSecurityException | RuntimeException noList) {
            return false;
        }
    }

    private static boolean isCurrentAnswer(byte[] bytes, Instant now) {
        try {
            return new OCSPResp(bytes).getResponseObject() instanceof BasicOCSPResp answer
                    && answer.getResponses().length > 0
                    && Arrays.stream(answer.getResponses()).allMatch(single -> isCurrent(single, now));
        } catch (IOException | OCSPException | RuntimeException noAnswer) {
            return false;
        }
    }

    private static boolean isCurrent(SingleResp single, Instant now) {
        return isCurrent(single.getThisUpdate(), Optional.ofNullable(single.getNextUpdate()), now);
    }

    private static boolean isCurrent(Date from, Optional<Date> next, Instant now) {
        var until = next.map(Date::toInstant).orElse(from.toInstant().plus(WITHOUT_NEXT));
        return !from.toInstant().isAfter(now.plus(CLOCKS_DIFFER)) && now.isBefore(until);
    }
}
