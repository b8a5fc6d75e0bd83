package no.postmottak.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import no.postmottak.submission.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {

    @Test
    void aNoticeHasNoRoomForADocumentANumberOrText() {
        var kinds = Notice.class.getPermittedSubclasses();

        var whatTheyHold = Arrays.stream(kinds)
                .flatMap(kind -> Arrays.stream(kind.getRecordComponents()))
                .<Class<?>>map(RecordComponent::getType)
                .toList();

        assertThat(kinds).hasSize(7).allMatch(Class::isRecord);
        assertThat(whatTheyHold).containsOnly(Reference.class, LocalDate.class);
    }

    @Test
    void contactsAreWithheldFromLogs() {
        assertThat(NoticesForTests.MAIL).hasToString("e-mail address withheld");
        assertThat(NoticesForTests.MOBILE).hasToString("mobile number withheld");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, NB",
        "nb-NO, NB",
        "no, NB",
        "nn, NN",
        "nn-NO, NN",
        "en, EN",
        "en-GB, EN",
        "uk, EN",
        "ar, EN",
        "ti, EN",
        "se, NB",
        "sma, NB",
        "smj, NB",
        "da, NB",
        "sv, NB",
        "'', EN",
        "not a language, EN"
    })
    void everySenderLanguageHasANearestNoticeLanguage(String tag, NoticeLanguage expected) {
        assertThat(NoticeLanguage.nearestTo(tag)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "kari@example.org, kari@example.org",
        "'  kari.nordmann+udi@example.org ', kari.nordmann+udi@example.org",
        "kari@blåbær.example, kari@xn--blbr-roah.example",
        "13812345678@example.com, 13812345678@example.com"
    })
    void anAddressIsReadTheWayPeopleTypeIt(String written, String address) {
        assertThat(EmailAddress.parse(written)).map(EmailAddress::address).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kari",
                "@example.org",
                "kari@",
                "kari@example",
                "kari@@example.org",
                "a@b.no,c@d.no",
                "a@b.no c@d.no",
                "Kari <kari@example.org>",
                "\"kari nordmann\"@example.org",
                ".kari@example.org",
                "kari.@example.org",
                "kari@example.org\r\nBcc: x@example.org",
                "ka\u200Bri@example.org",
                "kåre@example.org",
                "kari@-example.org",
                "kari@example..org",
                "kari@[127.0.0.1]"
            })
    void whatIsNotOnePlainAddressIsNotRead(String written) {
        assertThat(EmailAddress.parse(written)).isEmpty();
    }

    @Test
    void constructorsRefuseWhatParsingWouldNotRead() {
        assertThatThrownBy(() -> new EmailAddress("a@b.no\r\nBcc: c@d.no"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailAddress("a@" + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60)
                        + "." + "e".repeat(60) + "." + "f".repeat(10) + ".no"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MobileNumber("41234567")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MobileNumber("+4741234567,+4741234568"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://send.example.no", "send.example.no/k", "send", "Send.Example.no", "send.example.no\n"})
    void theLetterheadHoldsAPlainDomain(String domain) {
        assertThatThrownBy(() -> new Letterhead(domain, NoticesForTests.MAIL, "Postmottak"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "Twelve chars", "4741234567", "Blåbær", "Send "})
    void theSmsSenderIsElevenPlainLettersAtMost(String sender) {
        assertThatThrownBy(() -> new Letterhead("send.example.no", NoticesForTests.MAIL, sender))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
