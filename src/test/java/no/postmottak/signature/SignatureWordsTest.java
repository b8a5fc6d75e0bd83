package no.postmottak.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everythingThatCanBeSeenHasWords(String language) {
        var words = new SignatureWords(language);

        for (var code : ReasonCode.values()) {
            assertThat(words.of(new Reason(code, "3"))).isNotBlank().doesNotContain("{");
        }
        for (var kind : Kind.values()) {
            assertThat(words.of(kind)).isNotBlank();
        }
        for (var answer : SignatureVerdict.Answer.values()) {
            assertThat(words.of(answer)).isNotBlank();
        }
        for (var flaw : PageQuality.Flaw.values()) {
            assertThat(words.of(flaw)).isNotBlank();
        }
    }

    @Test
    void theValueStandsInTheSentence() {
        var words = new SignatureWords("en");

        assertThat(words.of(new Reason(ReasonCode.LOOKS_HANDWRITTEN, "2")))
                .isEqualTo("Page 2 has handwriting that looks like a signature.");
    }

    @Test
    void anUnknownLanguageIsAnsweredInNorwegian() {
        assertThat(new SignatureWords("ti").of(Reason.of(ReasonCode.NOTHING_FOUND)))
                .isEqualTo("Vi fant ingen underskrift.");
    }
}
