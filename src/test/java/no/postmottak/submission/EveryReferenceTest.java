package no.postmottak.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EveryReferenceTest {

    @Property
    void isReadAgainHoweverItIsTyped(@ForAll long seed, @ForAll("blanks") String blank) {
        var reference = Reference.draw(new Random(seed));
        var bare = reference.code().replace("-", "");

        assertThat(Reference.parse(reference.toString())).contains(reference);
        assertThat(Reference.parse(reference.code().toLowerCase(Locale.ROOT))).contains(reference);
        assertThat(Reference.parse(String.join(blank, bare.split("")))).contains(reference);
    }

    @Property
    void isNothingButItsEightLettersAndDigits(@ForAll("nearlyReferences") String written) {
        Reference.parse(written).ifPresent(reference -> {
            assertThat(reference.code()).matches("[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}");
            assertThat(written.replaceAll("[\\s-]", ""))
                    .isEqualToIgnoringCase(reference.code().replace("-", ""));
        });
    }

    @Property
    void isNeverAnyTextThatIsTypedWrong(@ForAll("otherLetters") char wrong, @ForAll long seed) {
        var code = Reference.draw(new Random(seed)).code();

        assertThat(Reference.parse(wrong + code.substring(1))).isEmpty();
        assertThatThrownBy(() -> new Reference(wrong + code.substring(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void isNotMadeOfLettersThatOnlyBecomeOursWhenMadeLarge() {
        assertThat(Reference.parse("\u00DFQ29XPM")).isEmpty();
        assertThat(Reference.parse("\u017F7Q29XPM")).isEmpty();
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "-", "  ", "\t", "\n");
    }

    @Provide
    Arbitrary<Character> otherLetters() {
        return Arbitraries.of('0', '1', 'I', 'L', 'O', 'U', 'i', 'l', 'o', 'u', '\u00C6', '\u00DF', '\u017F', '.', '*');
    }

    @Provide
    Arbitrary<String> nearlyReferences() {
        return Arbitraries.strings()
                .withChars("29AHJKMNPTVZahjkmnptvz")
                .withChars(' ', '-', '\u00DF', '\u017F', '\u212A', '0', 'O')
                .ofMinLength(6)
                .ofMaxLength(10);
    }
}
