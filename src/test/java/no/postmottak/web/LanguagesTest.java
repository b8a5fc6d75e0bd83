package no.postmottak.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb-NO,nb;q=0.9,en;q=0.8 | nb",
                "no | nb",
                "nn | nn",
                "uk,en;q=0.5 | en",
                "en;q=0.5,nn;q=0.9 | nn",
                "se-NO | nb",
                "ar | en",
                "nb;q=0,en | en",
                "'*' | en",
                "';;;' | en"
            })
    void theNearestOfTheThreeIsChosen(String asked, String answered) {
        assertThat(Languages.best(asked)).isEqualTo(answered);
    }
}
