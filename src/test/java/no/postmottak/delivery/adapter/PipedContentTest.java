package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PipedContentTest {

    @Test
    void whatIsWrittenIsReadToItsEnd() throws IOException {
        var bytes = new byte[300_001];
        Arrays.fill(bytes, (byte) 7);

        try (var content = PipedContent.of(out -> out.write(bytes))) {
            assertThat(content.readAllBytes()).isEqualTo(bytes);
            assertThat(content.read()).isEqualTo(-1);
        }
    }

    @Test
    void aWriterThatFailsNeverLooksLikeAnEnd() throws IOException {
        try (var content = PipedContent.of(out -> {
            out.write(new byte[100_000]);
            throw new IOException("the disk went away");
        })) {
            assertThatThrownBy(content::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatNobodyForesawComesThroughAsItIs() throws IOException {
        try (var content = PipedContent.of(out -> {
            throw new IllegalStateException("unforeseen");
        })) {
            assertThatThrownBy(content::read).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aReaderThatLeavesEndsTheWriter() throws Exception {
        var ended = new CountDownLatch(1);
        try (var content = PipedContent.of(out -> {
            try {
                while (true) {
                    out.write(new byte[10_000]);
                }
            } finally {
                ended.countDown();
            }
        })) {
            assertThat(content.read()).isZero();
        }

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
