package no.postmottak.notice;

import static no.postmottak.notice.NoticesForTests.CLOCK;
import static no.postmottak.notice.NoticesForTests.MAIL;
import static no.postmottak.notice.NoticesForTests.MOBILE;
import static no.postmottak.notice.NoticesForTests.REFERENCE;
import static no.postmottak.notice.NoticesForTests.STATIONERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.postmottak.notice.Notice.InboxItem;
import no.postmottak.notice.Notice.Received;
import no.postmottak.notice.NoticeOutcome.Sent;
import no.postmottak.notice.adapter.Lines;
import no.postmottak.notice.adapter.OutboundNotices;
import no.postmottak.notice.demo.DemoMailServer;
import no.postmottak.notice.demo.DemoSmsCentre;
import no.postmottak.notice.demo.ReceivedMail;
import no.postmottak.notice.demo.ReceivedSms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notices through real SMTP and SMPP, down to the bytes that arrive. */
class NoticesIT {

    private static final int READING_ALIKE = Notice.class.getPermittedSubclasses().length - 2;

    private final AtomicInteger alarms = new AtomicInteger();
    private DemoMailServer mail = DemoMailServer.start(0, CLOCK);
    private DemoSmsCentre sms = DemoSmsCentre.start(0, CLOCK);
    private OutboundNotices out = open();

    private OutboundNotices open() {
        GateAlarm alarm = (channel, reason) -> alarms.incrementAndGet();
        return new OutboundNotices(Lines.to(mail.port(), sms.port()), STATIONERY, alarm, CLOCK);
    }

    @AfterEach
    void close() {
        out.close();
        mail.close();
        sms.close();
        assertThat(alarms).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB | Vi har mottatt dokumentene dine (referanse K7Q2-9XPM). Se send.example.no for kvittering.",
                "NN | Vi har fått dokumenta dine (referanse K7Q2-9XPM). Sjå send.example.no for kvittering.",
                "EN | We have received your documents (reference K7Q2-9XPM). See send.example.no for the receipt."
            })
    void aReceiptArrivesAsOneSms(NoticeLanguage language, String text) {
        var outcome = out.notices().send(new Received(REFERENCE), MOBILE, language);

        assertThat(sms.received()).containsExactly(asSms(text));
        assertThat(outcome).isEqualTo(new Sent(Sha256.of(HexFormat.of().parseHex(inSeptets(text))), Channel.SMS));
        assertThat(mail.received()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB | Du har en ny melding (referanse K7Q2-9XPM). Se send.example.no.",
                "NN | Du har ei ny melding (referanse K7Q2-9XPM). Sjå send.example.no.",
                "EN | You have a new message (reference K7Q2-9XPM). See send.example.no."
            })
    void everyOtherEventArrivesAsTheSameSms(NoticeLanguage language, String text) {
        NoticesForTests.ofEveryKind().stream()
                .filter(NoticesIT::readsLikeTheOthers)
                .forEach(notice -> out.notices().send(notice, MOBILE, language));

        assertThat(sms.received()).hasSize(READING_ALIKE).containsOnly(asSms(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB | Du har fått et vedtak (referanse K7Q2-9XPM). Se send.example.no.",
                "NN | Du har fått eit vedtak (referanse K7Q2-9XPM). Sjå send.example.no.",
                "EN | You have received a decision (reference K7Q2-9XPM). See send.example.no."
            })
    void aDecisionThatMayBeNamedIsNamedAndNothingOfItIsSaid(NoticeLanguage language, String text) {
        out.notices().send(new Notice.DecisionItem(REFERENCE), MOBILE, language);

        assertThat(sms.received()).containsExactly(asSms(text));
    }

    private static boolean readsLikeTheOthers(Notice notice) {
        return !(notice instanceof Received) && !(notice instanceof Notice.DecisionItem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB | Vi har mottatt dokumentene dine | Vi har mottatt dokumentene dine (referanse K7Q2-9XPM). |"
                        + " Se send.example.no for kvittering. | Du kan ikke svare p=C3=A5 denne e-posten.",
                "NN | =?UTF-8?Q?Vi_har_f=C3=A5tt_dokumenta_dine?= |"
                        + " Vi har f=C3=A5tt dokumenta dine (referanse K7Q2-9XPM). |"
                        + " Sj=C3=A5 send.example.no for kvittering. | Du kan ikkje svare p=C3=A5 denne e-posten.",
                "EN | We have received your documents | We have received your documents (reference K7Q2-9XPM). |"
                        + " See send.example.no for the receipt. | You cannot reply to this e-mail."
            })
    void aReceiptArrivesAsOneEmail(NoticeLanguage language, String subject, String first, String second, String last) {
        var outcome = out.notices().send(new Received(REFERENCE), MAIL, language);

        var received = mail.received().getFirst();
        assertThat(withoutLetters(received.source())).isEqualTo(mime(subject, first, second, last));
        assertThat(received.recipients()).containsExactly(MAIL.address());
        assertThat(outcome).isEqualTo(new Sent(digest(received), Channel.EMAIL));
        assertThat(sms.received()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB | Du har en ny melding | Du har en ny melding (referanse K7Q2-9XPM). | Se send.example.no. |"
                        + " Du kan ikke svare p=C3=A5 denne e-posten.",
                "NN | Du har ei ny melding | Du har ei ny melding (referanse K7Q2-9XPM). | Sj=C3=A5 send.example.no. |"
                        + " Du kan ikkje svare p=C3=A5 denne e-posten.",
                "EN | You have a new message | You have a new message (reference K7Q2-9XPM). | See send.example.no. |"
                        + " You cannot reply to this e-mail."
            })
    void everyOtherEventArrivesAsTheSameEmail(
            NoticeLanguage language, String subject, String first, String second, String last) {
        NoticesForTests.ofEveryKind().stream()
                .filter(NoticesIT::readsLikeTheOthers)
                .forEach(notice -> out.notices().send(notice, MAIL, language));

        assertThat(mail.received())
                .hasSize(READING_ALIKE)
                .allSatisfy(received ->
                        assertThat(withoutLetters(received.source())).isEqualTo(mime(subject, first, second, last)));
    }

    @Test
    void theDemoServersShowWhatAPersonWouldRead() {
        out.notices().send(new Received(REFERENCE), MAIL, NoticeLanguage.NN);

        var received = mail.received().getFirst();
        assertThat(received.at()).isEqualTo(CLOCK.instant());
        assertThat(received.subject()).isEqualTo("Vi har fått dokumenta dine");
        assertThat(received.text().lines())
                .containsExactly(
                        "Vi har fått dokumenta dine (referanse K7Q2-9XPM).",
                        "",
                        "Sjå send.example.no for kvittering.",
                        "",
                        "Du kan ikkje svare på denne e-posten.");
    }

    @Test
    void noTwoEmailsHaveTheSameId() {
        out.notices().send(new Received(REFERENCE), MAIL, NoticeLanguage.NB);
        out.notices().send(new Received(REFERENCE), MAIL, NoticeLanguage.NB);

        assertThat(mail.received()).extracting(ReceivedMail::source).doesNotHaveDuplicates();
    }

    @Test
    void aMailServerThatIsDownLosesNothing() {
        var port = mail.port();
        mail.close();
        var failure = undeliverable(MAIL);

        mail = DemoMailServer.start(port, CLOCK);
        out.notices().send(new InboxItem(REFERENCE), MAIL, NoticeLanguage.NB);

        assertThat(failure.isHopeless()).isFalse();
        assertThat(mail.received()).hasSize(1);
    }

    @Test
    void anSmsCentreThatIsCutOffIsBoundAgain() {
        out.notices().send(new InboxItem(REFERENCE), MOBILE, NoticeLanguage.NB);
        var port = sms.port();
        sms.close();
        var failure = undeliverable(MOBILE);

        sms = DemoSmsCentre.start(port, CLOCK);
        out.notices().send(new InboxItem(REFERENCE), MOBILE, NoticeLanguage.NB);

        assertThat(failure.isHopeless()).isFalse();
        assertThat(sms.received()).hasSize(1);
    }

    @Test
    void severalSendersBindAtTheSameTime() {
        try (var other = open()) {
            out.notices().send(new InboxItem(REFERENCE), MOBILE, NoticeLanguage.NB);
            other.notices().send(new InboxItem(REFERENCE), MOBILE, NoticeLanguage.NN);
            out.notices().send(new InboxItem(REFERENCE), MOBILE, NoticeLanguage.EN);
        }

        assertThat(sms.received()).hasSize(3);
    }

    @Test
    void manyThreadsShareOneLine() throws InterruptedException {
        var threads = IntStream.range(0, 40)
                .mapToObj(i -> Thread.ofVirtual()
                        .start(() -> out.notices().send(new InboxItem(REFERENCE), MOBILE, NoticeLanguage.NB)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(sms.received()).hasSize(40);
    }

    @Test
    void aTakenPortIsNamed() {
        assertThatThrownBy(() -> DemoMailServer.start(mail.port(), CLOCK))
                .hasMessageContaining("port " + mail.port() + " is taken: set access.demo.mail-port");
        assertThatThrownBy(() -> DemoSmsCentre.start(sms.port(), CLOCK))
                .hasMessageContaining("port " + sms.port() + " is taken: set access.demo.sms-port");
    }

    private NoticeUndeliverable undeliverable(Contact to) {
        return catchThrowableOfType(
                NoticeUndeliverable.class, () -> out.notices().send(new InboxItem(REFERENCE), to, NoticeLanguage.NB));
    }

    private static String mime(String subject, String... paragraphs) {
        return String.join(
                        "\r\n",
                        "Date: Tue, 3 Nov 2026 08:05:09 +0000",
                        "From: melding@send.example.no",
                        "To: kari@example.org",
                        "Message-ID: <LETTERS@send.example.no>",
                        "Subject: " + subject,
                        "MIME-Version: 1.0",
                        "Content-Type: text/plain; charset=UTF-8",
                        "Content-Transfer-Encoding: quoted-printable",
                        "Auto-Submitted: auto-generated",
                        "",
                        String.join("\r\n\r\n", paragraphs))
                + "\r\n";
    }

    private static String withoutLetters(String source) {
        return source.replaceFirst("Message-ID: <[a-z]{28}@", "Message-ID: <LETTERS@");
    }

    private static String digest(ReceivedMail mail) {
        return Sha256.of(mail.source().getBytes(StandardCharsets.US_ASCII));
    }

    private static ReceivedSms asSms(String text) {
        return new ReceivedSms(CLOCK.instant(), "Postmottak", MOBILE.e164(), text, 0, inSeptets(text));
    }

    /** In these texts only å differs from ASCII. */
    private static String inSeptets(String text) {
        return HexFormat.of().formatHex(text.replace('å', '\u000F').getBytes(StandardCharsets.US_ASCII));
    }
}
