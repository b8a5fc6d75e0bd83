package no.postmottak.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedClaimsTest {

    @ParameterizedTest
    @CsvSource({
        "/s/ Kari Nordmann, true, the lawyer's mark",
        "Dette brevet er elektronisk signert og sendes uten underskrift, true, said in full",
        "Kari Nordmann (sign.), true, the mark on a copy",
        "e-signert av Kari Nordmann, true, short form",
        "Med vennlig hilsen Kari Nordmann, false, a name under a closing is only a name",
        "Vedtaket ble signert i fjor, false, about another document",
        "and/s/he, false, a stroke within words",
    })
    void claims(String text, boolean claimed, String why) {
        assertThat(!TypedClaims.in(text).isEmpty()).as(why).isEqualTo(claimed);
    }
}
