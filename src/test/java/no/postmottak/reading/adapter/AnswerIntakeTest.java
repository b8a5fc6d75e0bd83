package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.worker.BadFrame;
import no.postmottak.reading.worker.Frame;
import no.postmottak.reading.worker.FrameKind;
import no.postmottak.reading.worker.SentCopy;
import no.postmottak.reading.worker.Task;
import no.postmottak.reading.worker.WorkerJson;
import org.junit.jupiter.api.Test;

/** What is made of the copies workers send, and of those they could not make. */
class AnswerIntakeTest {

    private final MemoryVault vault = new MemoryVault();
    private final AnswerIntake intake = new AnswerIntake(
            vault, new AnswerBounds(Task.READ, ReadingSettings.defaults().limits()));

    @Test
    void aCopyThatFailedBeforeItsFirstByteIsNoCopyAndNoBrokenWorker() throws IOException {
        assertThat(takes(endOf(0))).isTrue();

        assertThat(intake.copy()).isEmpty();
        assertThat(vault.objects()).isZero();
    }

    @Test
    void aCopyThatFailedHalfWayIsForgotten() throws IOException {
        assertThat(takes(piece(), endOf(0))).isTrue();

        assertThat(intake.copy()).isEmpty();
        assertThat(vault.objects()).isZero();
    }

    @Test
    void aWholeCopyIsKept() throws IOException {
        assertThat(takes(piece(), endOf(3))).isTrue();

        assertThat(intake.copy()).map(copy -> copy.pages()).isEqualTo(Optional.of(3));
    }

    @Test
    void theEndOfACopyThatNeverBeganHasNoPagesAndComesOnce() throws IOException {
        assertThatThrownBy(() -> takes(endOf(3))).isInstanceOf(BadFrame.class);
        takes(piece(), endOf(3));
        assertThatThrownBy(() -> takes(endOf(0))).isInstanceOf(BadFrame.class);
    }

    private boolean takes(Frame... frames) throws IOException {
        Deque<Frame> toCome = new ArrayDeque<>(List.of(frames));
        return intake.take(toCome.removeFirst(), toCome::removeFirst);
    }

    private static Frame piece() {
        return Frame.of(FrameKind.COPY, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    private static Frame endOf(int pages) throws IOException {
        return new WorkerJson().write(FrameKind.COPY_END, new SentCopy(pages));
    }
}
