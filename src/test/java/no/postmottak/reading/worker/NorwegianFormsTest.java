package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.postmottak.reading.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NorwegianFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NORWEGIAN_NYNORSK  | eg klagar fordi de ikkje har sett på saka
            NORWEGIAN_BOKMAL   | jeg klager fordi dere ikke har sett på saken
            NORWEGIAN_NYNORSK  | dyrerettsaktvistar redusera folketalet i landet
            NORWEGIAN_NYNORSK  | mannen er grunnleggjaren av fronten
            NORWEGIAN_BOKMAL   | kartene er skannet i sogn og fjordane
            """)
    void wordsTellTheFormAndEndingsWhereNoWordDoes(Language form, String text) {
        var other = form == Language.NORWEGIAN_BOKMAL ? Language.NORWEGIAN_NYNORSK : Language.NORWEGIAN_BOKMAL;

        assertThat(NorwegianForms.of(List.of(text.split(" ")), other)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"NORWEGIAN_BOKMAL", "NORWEGIAN_NYNORSK"})
    void whereNothingTellsItTheGuessOfTheDetectorStands(Language guess) {
        assertThat(NorwegianForms.of(List.of("klage", "på", "vedtak"), guess)).isEqualTo(guess);
    }
}
