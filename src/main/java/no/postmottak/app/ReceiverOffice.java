package no.postmottak.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.app.configuration.Settings;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.CertificateChoice;
import no.postmottak.delivery.ContentCipher;
import no.postmottak.delivery.EnvelopeSeal;
import no.postmottak.delivery.Receivers;
import no.postmottak.delivery.Unfit;
import no.postmottak.delivery.adapter.AuthoritiesFile;
import no.postmottak.delivery.adapter.CrlRevocations;
import no.postmottak.delivery.adapter.JwsSignedReceipts;
import no.postmottak.delivery.adapter.ReceiverCertificates;
import no.postmottak.delivery.demo.DemoReceivers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who receives, and with which certificates; a demonstration makes certificates for those it plays. */
final class ReceiverOffice {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiverOffice.class);

    private ReceiverOffice() {}

    /** The list of the configuration. */
    static Authorities listed(Settings settings) {
        return AuthoritiesFile.read(settings.files().config().resolve("authorities.yaml"));
    }

    /** The same, with certificates for the organisations a demonstration made up. */
    static Authorities open(Settings settings, HomeFolder home, Clock clock) {
        var listed = listed(settings);
        return settings.access().demo().enabled()
                ? withDemo(listed, numbers(settings), new DemoReceivers(home.folder("demo/receivers"), clock))
                : listed;
    }

    static CertificateChoice choice() {
        return new CertificateChoice(new CrlRevocations());
    }

    static Receivers receivers(Authorities authorities) {
        return new Receivers(
                authorities,
                new JwsSignedReceipts(),
                choice(),
                new Receivers.Alarms(
                        (asking, reason) -> LOG.error("ALARM: a receipt of {} was refused: {}", asking, reason),
                        (receiver, reasons) -> LOG.error(
                                "ALARM: an envelope to {} is held, no certificate is fit: {}",
                                receiver,
                                Unfit.told(reasons))));
    }

    private static Authorities withDemo(Authorities listed, Map<Authority, String> numbers, DemoReceivers demo) {
        demo.make(numbers, listed);
        return new Authorities(listed.all().stream()
                .map(each -> each.seal().isPresent() || !numbers.containsKey(each.authority())
                        ? each
                        : each.sealedBy(
                                numbers.getOrDefault(each.authority(), ""),
                                seal(demo.certificate(each.authority()), demo.revocationList())))
                .toList());
    }

    private static EnvelopeSeal seal(Path certificate, Path revocationList) {
        return new EnvelopeSeal(
                List.of(ReceiverCertificates.read(certificate)),
                Optional.of(revocationList),
                ContentCipher.AES_256_GCM);
    }

    private static Map<Authority, String> numbers(Settings settings) {
        var numbers = new LinkedHashMap<Authority, String>();
        settings.access()
                .systems()
                .organisations()
                .forEach(
                        (number, code) -> Authority.parse(code).ifPresent(authority -> numbers.put(authority, number)));
        return numbers;
    }
}
