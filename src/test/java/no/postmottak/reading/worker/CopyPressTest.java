package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the gateway hears of a copy that could be made, and of one that could not. */
class CopyPressTest {

    private static final BufferedImage PAGE = new BufferedImage(100, 140, BufferedImage.TYPE_INT_RGB);

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final CopyPress press = new CopyPress(new Outlet(sent));

    @Test
    void aCopyIsSentWholeAndItsEndSaysHowManyPagesItHas() throws IOException {
        press.print(1, PAGE, List.of());

        press.deliver();

        assertThat(sent()).extracting(Frame::kind).endsWith(FrameKind.COPY, FrameKind.COPY_END);
        assertThat(end().pages()).isEqualTo(1);
    }

    @Test
    void aCopyThatFailsBeforeItsFirstByteIsSaidToHaveNoPages() throws IOException {
        press.print(1, PAGE, List.of());
        press.close();

        press.deliver();

        assertThat(sent())
                .extracting(Frame::kind)
                .doesNotContain(FrameKind.COPY)
                .endsWith(FrameKind.COPY_END);
        assertThat(end().pages()).isZero();
    }

    private SentCopy end() throws IOException {
        return new WorkerJson().read(sent().getLast(), SentCopy.class);
    }

    private List<Frame> sent() throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(sent.toByteArray()));
        var frames = new ArrayList<Frame>();
        while (in.available() > 0) {
            frames.add(Frame.readFrom(in));
        }
        return frames;
    }
}
