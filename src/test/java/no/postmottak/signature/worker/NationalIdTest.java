package no.postmottak.signature.worker;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.util.stream.Collectors;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureVerdict.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class NationalIdTest {

    private static final String NUMBER = "01010099989";

    private final Logger library = (Logger) LoggerFactory.getLogger("eu.europa.esig.dss");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        library.setLevel(Level.DEBUG);
        library.setAdditive(false);
        log.start();
        library.addAppender(log);
    }

    @AfterEach
    void leave() {
        library.detachAppender(log);
        library.setLevel(null);
        library.setAdditive(true);
    }

    @Test
    void thatACertificateCarriesANationalNumberIsToldAndTheNumberIsNeitherKeptNorLogged() {
        var issuer = new ThrowAwayIssuer("BankID test issuer");
        var kari = issuer.personWithNumber("Kari Nordmann", NUMBER);
        var signed = new SignedForms(new DssDesk(issuer, kari)).pades(SignatureLevel.PAdES_BASELINE_LTA);
        log.list.clear();

        var judged = new Judged(signed, issuer.asAnchor());

        assertThat(judged.answer()).isEqualTo(Answer.SIGNED);
        var evidence = judged.evidence().getFirst();
        assertThat(Judged.codes(evidence)).contains(ReasonCode.NATIONAL_ID_IN_CERTIFICATE);
        assertThat(evidence.reasons().toString() + evidence.signer().map(signer -> signer.name() + signer.issuer()))
                .doesNotContain(NUMBER);
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n")))
                .isNotEmpty()
                .doesNotContain(NUMBER, "Nordmann");
    }
}
