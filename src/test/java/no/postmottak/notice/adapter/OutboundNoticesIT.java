package no.postmottak.notice.adapter;

import static no.postmottak.notice.NoticesForTests.CLOCK;
import static no.postmottak.notice.NoticesForTests.MAIL;
import static no.postmottak.notice.NoticesForTests.MOBILE;
import static no.postmottak.notice.NoticesForTests.REFERENCE;
import static no.postmottak.notice.NoticesForTests.STATIONERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import no.postmottak.notice.Contact;
import no.postmottak.notice.Notice.InboxItem;
import no.postmottak.notice.NoticeLanguage;
import no.postmottak.notice.NoticeUndeliverable;
import no.postmottak.notice.adapter.MailServer.Encryption;
import no.postmottak.notice.adapter.OutboundCredentials.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ways out make of servers that refuse, stall or offer too little. */
class OutboundNoticesIT {

    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Login NO_LOGIN = Login.withoutPassword("postmottak");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such mailbox, true",
        "RCPT, 450 mailbox busy, false",
        "MAIL, 530 log in first, false",
        "DATA, 451 try later, false",
        "DATA, 554 no, false",
        "EHLO, 421 closing, false"
    })
    void onlyAnAddressThatDoesNotExistIsHopeless(String command, String answer, boolean hopeless) {
        try (var server = new ScriptedMailServer(Map.of(command, answer))) {
            var failure = failure(mailServer(server.port(), Encryption.NONE), NO_LOGIN, MAIL);

            assertThat(failure.isHopeless()).isEqualTo(hopeless);
            assertThat(failure.getMessage()).doesNotContain(MAIL.address());
        }
    }

    @Test
    void aSilentMailServerIsNotWaitedForLong() {
        try (var server = new ScriptedMailServer(Map.of("EHLO", "", "HELO", ""))) {
            assertThat(failure(mailServer(server.port(), Encryption.NONE), NO_LOGIN, MAIL)
                            .isHopeless())
                    .isFalse();
        }
    }

    @Test
    void nothingIsSentInTheClearWhenEncryptionIsAskedFor() {
        try (var server = new ScriptedMailServer(Map.of())) {
            failure(mailServer(server.port(), Encryption.STARTTLS), NO_LOGIN, MAIL);

            assertThat(server.heard()).isNotEmpty().noneMatch(line -> line.contains("MAIL") || line.contains("AUTH"));
        }
    }

    @Test
    void thePasswordComesFromItsFile() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "secret\n");

        try (var server = new ScriptedMailServer(Map.of("EHLO", "250-scripted\r\n250 AUTH PLAIN", "AUTH", "535 no"))) {
            failure(mailServer(server.port(), Encryption.NONE), Login.withPasswordIn(file, "postmottak"), MAIL);

            assertThat(server.heard()).contains("AUTH PLAIN " + inBase64("postmottak\0postmottak\0secret"));
        }
    }

    @Test
    void aPasswordIsNotSentInTheClearToAnotherMachine() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "secret");
        var elsewhere = new MailServer("192.0.2.1", 25, Encryption.NONE, SHORT);

        assertThatThrownBy(() -> open(elsewhere, Login.withPasswordIn(file, "postmottak"), 1))
                .hasMessage("a password for the mail server is sent over STARTTLS only");
    }

    @Test
    void credentialsAreWithheldFromLogs() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "secret");
        var login = Login.withPasswordIn(file, "postmottak");

        assertThat(login).hasToString("login withheld");
        assertThat(new OutboundCredentials(login, login)).hasToString("outbound credentials withheld");
    }

    @Test
    void aMissingPasswordFileIsNamed() {
        assertThatThrownBy(() -> Login.withPasswordIn(folder.resolve("none"), "postmottak"))
                .hasMessageContaining("none");
    }

    @Test
    void anSmsCentreThatDoesNotAnswerTheBindIsNotWaitedForLong() throws IOException {
        try (var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                var out = open(mailServer(1, Encryption.NONE), NO_LOGIN, silent.getLocalPort())) {
            assertThat(failure(out, MOBILE).isHopeless()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"11, true", "88, false", "8, false", "20, false"})
    void onlyANumberThatDoesNotExistIsHopeless(int status, boolean hopeless) throws IOException {
        try (var centre = new RefusingSmsCentre(status);
                var out = open(mailServer(1, Encryption.NONE), NO_LOGIN, centre.port())) {
            var failure = failure(out, MOBILE);

            assertThat(failure.isHopeless()).isEqualTo(hopeless);
            assertThat(failure.getMessage()).contains("status " + status).doesNotContain("4741234567");
        }
    }

    @Test
    void aLoginThatSmppHasNoRoomForStopsTheStart() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "nine char");
        var smsCentre = new SmsCentre("127.0.0.1", 1, SHORT, SHORT);

        assertThatThrownBy(() -> new SmppLine(smsCentre, Login.withPasswordIn(file, "postmottak")))
                .hasMessageContaining("fifteen letters")
                .hasMessageNotContaining("nine char");
        assertThatThrownBy(() -> new SmppLine(smsCentre, Login.withoutPassword("sixteen letters.")))
                .hasMessageContaining("fifteen letters");
    }

    private static String inBase64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static MailServer mailServer(int port, Encryption encryption) {
        return new MailServer("127.0.0.1", port, encryption, SHORT);
    }

    private static OutboundNotices open(MailServer mail, Login login, int smsPort) {
        var sms = new SmsCentre("127.0.0.1", smsPort, Duration.ofSeconds(2), Duration.ofSeconds(30));
        var servers = new OutboundServers(mail, sms, new OutboundCredentials(login, NO_LOGIN));
        return new OutboundNotices(servers, STATIONERY, (channel, reason) -> {}, CLOCK);
    }

    private static NoticeUndeliverable failure(MailServer mail, Login login, Contact to) {
        try (var out = open(mail, login, 1)) {
            return failure(out, to);
        }
    }

    private static NoticeUndeliverable failure(OutboundNotices out, Contact to) {
        return catchThrowableOfType(
                NoticeUndeliverable.class, () -> out.notices().send(new InboxItem(REFERENCE), to, NoticeLanguage.NB));
    }
}
