package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlookedTypesTest {

    private static final String RUSSIAN = "Я оскаржую рішення".replace('і', 'и')
            + ", которое получила на прошлой неделе. Я считаю, что оно ошибочно, так как вы не рассмотрели документы.\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mail content:\r\nTo: x@example.org\r\nSubject: Klage\r\nMIME-Version: 1.0\nContent-Type: text/plain\n\nHei\n",
                "From  : A <a@example.org>\nTo    : B\n   <b@example.org>\nSubject   : Klage\nMessage-ID : <1@example.org>\n\nHei\n"
            })
    void aMailIsToldByTheLinesOfItsProgram(String mail) throws IOException {
        assertThat(typeOf(mail.getBytes(StandardCharsets.UTF_8))).isEqualTo("message/rfc822");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina Hansen\nTo: UDI\nSubject: Klage\n\nJeg klager på vedtaket.\n",
                "Til: UDI\nFra: Amina\nEmne: Klage\n\nJeg klager. Se MIME-Version: 1.0\n"
            })
    void aLetterWithLinesAPersonWritesIsNoMail(String letter) throws IOException {
        assertThat(typeOf(letter.getBytes(StandardCharsets.UTF_8))).startsWith("text/");
    }

    @Test
    void aPdfWithASlipInItsFirstLineIsAPdf() throws IOException {
        assertThat(typeOf("%PDF.1.4\n1 0 obj\n<</Type /Catalog>>\nendobj\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void aPageOfTwoBytesALetterIsHtml(String charset) throws IOException {
        assertThat(typeOf("\uFEFF<html>\n<body>Klage</body></html>".getBytes(Charset.forName(charset))))
                .isEqualTo("text/html");
    }

    @Test
    void aTextInAnOldCodePageIsText() throws IOException {
        assertThat(typeOf(RUSSIAN.repeat(10).getBytes(Charset.forName("IBM866"))))
                .isEqualTo("text/plain");
    }

    @Test
    void aTextWithBytesNoTextHasStaysUnknown() throws IOException {
        var bytes = RUSSIAN.repeat(10).getBytes(Charset.forName("IBM866"));
        bytes[7] = 1;

        assertThat(typeOf(bytes)).isEqualTo("application/octet-stream");
    }

    @Test
    void aTextOfATypeOfItsOwnIsReadAsText() throws IOException {
        var news = "Path: moe.example.org!zaphod\nFrom: a@example.org\nNewsgroups: a.b\nSubject: Hei\n\nHei\n";

        assertThat(typeOf(news.getBytes(StandardCharsets.UTF_8))).isEqualTo("text/plain");
    }

    private static String typeOf(byte[] bytes) throws IOException {
        return new OverlookedTypes()
                .detect(new ByteArrayInputStream(bytes), new Metadata())
                .toString();
    }
}
