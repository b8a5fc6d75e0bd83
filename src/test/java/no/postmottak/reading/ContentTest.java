package no.postmottak.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.postmottak.vault.VaultKey;
import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void aLongPageCountsForMoreThanAShortOne() {
        var content = of(recognised(900, 90), recognised(100, 40));

        assertThat(content.sureness()).hasValue(85);
    }

    @Test
    void writtenPagesSayNothingOfRecognition() {
        var content = of(written(5_000), recognised(100, 70));

        assertThat(content.sureness()).hasValue(70);
    }

    @Test
    void withoutARecognisedWordThereIsNothingToBeSureOf() {
        assertThat(of(written(5_000)).sureness()).isEmpty();
        assertThat(of(recognised(0, 30)).sureness()).isEmpty();
        assertThat(of().sureness()).isEmpty();
    }

    @Test
    void fromWithinThePercentagesItIsNeverOutOfThem() {
        assertThat(of(recognised(Integer.MAX_VALUE, 100), recognised(Integer.MAX_VALUE, 100))
                        .sureness())
                .hasValue(100);
        assertThat(of(recognised(1, 0)).sureness()).hasValue(0);
    }

    private static Content of(PageText... texts) {
        var pages = IntStream.range(0, texts.length)
                .mapToObj(i -> new PageFacts(i + 1, Optional.of(texts[i]), Optional.empty()))
                .toList();
        return new Content("application/pdf", pages, pages.size(), 0, List.of());
    }

    private static PageText recognised(int characters, int sureness) {
        return new PageText(key(), characters, PageText.Origin.RECOGNISED, OptionalInt.of(sureness), Optional.empty());
    }

    private static PageText written(int characters) {
        return new PageText(key(), characters, PageText.Origin.WRITTEN);
    }

    private static VaultKey key() {
        return VaultKey.draw(new SecureRandom());
    }
}
