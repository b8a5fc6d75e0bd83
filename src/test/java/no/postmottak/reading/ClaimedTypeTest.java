package no.postmottak.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and declared types against what the bytes are. */
final class ClaimedTypeTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            klage.pdf         | application/pdf                 | true  | a PDF
            KLAGE.PDF         | application/pdf                 | true  | in capitals
            bilde.jpeg        | image/jpeg                      | true  | a photo
            IMG_1.HEIC        | image/heic-sequence             | true  | a live photo
            brev.txt          | text/x-matlab                   | true  | text that looks like something
            klage.pdf.exe     | application/x-dosexec           | true  | an ending that says nothing here
            klage             | application/x-dosexec           | true  | no ending
            klage.pdf         | application/octet-stream        | true  | bytes that cannot be told
            brev.docx         | application/x-tika-ooxml-protected | true | locked with a password
            klage.pdf         | application/x-dosexec           | false | a program
            bilde.jpg         | application/pdf                 | false | a PDF called a picture
            brev.txt          | text/html                       | false | a page called a text
            bilde.png         | image/jpeg                      | false | renamed by a phone
            brev.docx         | application/zip                 | false | a bundle called a letter
            """)
    void aNameIsHeldAgainstTheBytes(String name, String mediaType, boolean agrees, String why) {
        assertThat(ClaimedType.byName(name)
                        .map(claimed -> claimed.agreesWith(mediaType))
                        .orElse(true))
                .isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/pdf               | PDF
            IMAGE/JPG                     | JPEG
            text/plain; charset=utf-8     | TEXT
            application/octet-stream      | ''
            ''                            | ''
            """)
    void whatTheSendersProgramSaysIsReadAsOneOfFew(String declared, String expected) {
        assertThat(ClaimedType.bySender(declared).map(Enum::name).orElse("")).isEqualTo(expected);
    }

    @Property(tries = 300)
    void noNameBreaksIt(@ForAll String name) {
        assertThat(ClaimedType.byName(name).flatMap(claimed -> Optional.of(claimed.agreesWith(name))))
                .matches(answer -> answer.isEmpty() || !name.isEmpty());
        assertThat(ClaimedType.bySender(name)).isNotNull();
    }
}
