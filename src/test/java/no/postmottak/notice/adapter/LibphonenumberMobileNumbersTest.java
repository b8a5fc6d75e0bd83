package no.postmottak.notice.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import no.postmottak.notice.MobileNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibphonenumberMobileNumbersTest {

    private final LibphonenumberMobileNumbers numbers = new LibphonenumberMobileNumbers();

    @ParameterizedTest
    @CsvSource({
        "41234567, +4741234567",
        "412 34 567, +4741234567",
        "91 23 45 67, +4791234567",
        "+47 412 34 567, +4741234567",
        "0047 41234567, +4741234567",
        "+380 50 123 4567, +380501234567",
        "+46 70-123 45 67, +46701234567",
        "+291 7 123 456, +2917123456"
    })
    void aMobileNumberIsReadTheWayPeopleWriteIt(String written, String e164) {
        assertThat(numbers.parse(written)).map(MobileNumber::e164).hasValue(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4123456",
                "412345678",
                "22 12 34 56",
                "+47 820 12 345",
                "02800",
                "ring meg",
                "41234567 x 12",
                "190000000108",
                "41234567, 41234568",
                "+999 12345678"
            })
    void whatNoSmsCanReachIsNotRead(String written) {
        assertThat(numbers.parse(written)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void aLongTextIsNotRead() {
        assertThat(numbers.parse("4".repeat(41))).isEmpty();
    }
}
