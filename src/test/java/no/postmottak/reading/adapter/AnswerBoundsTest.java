package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.Readability;
import no.postmottak.reading.worker.BadFrame;
import no.postmottak.reading.worker.DigitGroup;
import no.postmottak.reading.worker.SentImage;
import no.postmottak.reading.worker.WorkerAnswer;
import no.postmottak.signature.SignatureTraces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerBoundsTest {

    private final AnswerBounds bounds =
            new AnswerBounds(ReadingSettings.defaults().limits());

    @Test
    void anOrdinaryAnswerPasses() {
        var group = new DigitGroup("190000000108", true, true, 1);

        assertThatCode(() -> bounds.checked(answer("application/pdf", List.of(group))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pdf", "application/<script>", "text/plain\r\nX-Evil: 1"})
    void aMediaTypeThatIsNoneIsRefused(String mediaType) {
        assertThatThrownBy(() -> bounds.checked(answer(mediaType, List.of()))).isInstanceOf(BadFrame.class);
    }

    @Test
    void digitsThatAreNoneAreRefused() {
        var words = new DigitGroup("190000 Kari", true, true, 1);

        assertThatThrownBy(() -> bounds.checked(answer("text/plain", List.of(words))))
                .isInstanceOf(BadFrame.class);
    }

    @Test
    void aFloodOfNumbersIsRefused() {
        var many = Collections.nCopies(1_001, new DigitGroup("190000000108", false, true, 1));

        assertThatThrownBy(() -> bounds.checked(answer("text/plain", many))).isInstanceOf(BadFrame.class);
    }

    @Test
    void thePageSentTwiceIsRefused() {
        assertThatThrownBy(() -> bounds.checkPage(3, Set.of(1, 3))).isInstanceOf(BadFrame.class);
        assertThatThrownBy(() -> bounds.checkPage(0, Set.of())).isInstanceOf(BadFrame.class);
    }

    @Test
    void aPictureThatIsNoneIsRefused() {
        var html = ByteBuffer.wrap(new byte[] {'<', 'h', 't', 'm', 'l', '>'});

        assertThatThrownBy(() -> bounds.checkImage(new SentImage(1, 10, 10, html)))
                .isInstanceOf(BadFrame.class);
    }

    private static WorkerAnswer answer(String mediaType, List<DigitGroup> groups) {
        return new WorkerAnswer(
                Readability.READ,
                mediaType,
                new WorkerAnswer.Extent(1, 0),
                new WorkerAnswer.Said(LanguageFinding.notSure(), groups),
                new SignatureTraces(List.of(), List.of(), SignatureTraces.Extent.EVERY_PAGE),
                false);
    }
}
