package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.postmottak.casefile.DufNumber;
import no.postmottak.reading.DufMention;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.Said;
import org.junit.jupiter.api.Test;

class SeenDocumentTest {

    @Test
    void aNumberWithAMendedDigitIsNamedAsSuchInTheFindings() {
        var plain = new DufMention(new DufNumber("190000000108"), true, 1);
        var mended = new DufMention(new DufNumber("190000000202"), true, 1, true);

        var said = SeenDocument.SaidInIt.of(Said.inLanguage(LanguageFinding.notSure(), List.of(plain, mended)));

        assertThat(said.dufNumbers()).containsExactly("190000000108", "190000000202");
        assertThat(said.mendedDufNumbers()).containsExactly("190000000202");
    }
}
