package no.postmottak.notice;

import static no.postmottak.notice.NoticesForTests.LETTERHEAD;
import static no.postmottak.notice.NoticesForTests.MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import no.postmottak.notice.adapter.Lines;

/** Two independent writers of MIME, held against each other. */
class PlainMimeTest {

    private final NoticeExit library = new Lines(1, 1, LETTERHEAD).exits().mail();

    @Property
    void bothWritersAgreeOnEveryText(
            @ForAll("texts") String text, @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second) {
        var postmark = Postmark.at(Instant.ofEpochSecond(second));

        var first = library.write(new Words("Vi har fått dokumenta dine", text), MAIL, postmark);
        var byHand = new PlainMime(LETTERHEAD.mailFrom().address(), MAIL.address(), postmark);

        assertThat(new String(first.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(byHand.write("Vi har fått dokumenta dine", text), StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyzæøåÆØÅéÉ0123456789 .,()-=")
                .ofMaxLength(110)
                .map(line -> line.stripTrailing() + ".")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(lines -> String.join("\n", lines) + "\n");
    }
}
