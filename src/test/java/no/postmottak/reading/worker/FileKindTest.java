package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest
    @CsvSource({
        "application/pdf, PDF",
        "image/heic, PICTURE",
        "message/rfc822, TEXT",
        "text/plain, TEXT",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, TEXT",
        "application/vnd.oasis.opendocument.text, TEXT",
        "application/x-tika-ooxml-protected, PROTECTED",
        "application/zip, ARCHIVE",
        "video/mp4, UNREAD",
        "application/vnd.etsi.asic-e+zip, UNREAD",
        "application/octet-stream, UNKNOWN"
    })
    void theTypeDecidesHowAFileIsRead(String mediaType, FileKind kind) {
        assertThat(FileKind.of(mediaType)).isEqualTo(kind);
    }

    @Test
    void theNameOfAFileCountsForNothing(@TempDir Path folder) throws IOException {
        var liar = Files.write(folder.resolve("photo.jpg"), "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(new TypeDetection().of(liar)).isEqualTo("application/pdf");
    }
}
