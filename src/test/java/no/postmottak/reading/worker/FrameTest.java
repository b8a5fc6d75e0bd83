package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.postmottak.likeness.PicturePrint;
import no.postmottak.signature.Box;
import no.postmottak.signature.Place;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Property
    void anyBytesAreAFrameOrAreRefused(@ForAll byte[] noise) {
        try {
            var frame = Frame.readFrom(new DataInputStream(new ByteArrayInputStream(noise)));
            assertThat(frame.payload().remaining())
                    .isLessThanOrEqualTo(frame.kind().atMost());
        } catch (BadFrame | EOFException refused) {
            assertThat(refused).isNotNull();
        } catch (IOException other) {
            throw new AssertionError(other);
        }
    }

    @Property
    void whatWasWrittenIsRead(@ForAll byte[] payload) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Frame.of(FrameKind.BYTES, payload).writeTo(new DataOutputStream(bytes));

        var frame = Frame.readFrom(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(frame.kind()).isEqualTo(FrameKind.BYTES);
        assertThat(frame.payload()).isEqualTo(ByteBuffer.wrap(payload));
    }

    @Test
    void aLengthBeyondItsKindIsRefusedBeforeRoomIsMade() {
        var huge = new byte[] {'A', 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

        assertThatThrownBy(() -> Frame.readFrom(new DataInputStream(new ByteArrayInputStream(huge))))
                .isInstanceOf(BadFrame.class);
    }

    @Test
    void aPageTextComesThrough() throws IOException {
        var sent = new SentText(3, OptionalInt.of(87), "Klage på vedtak, čálus");

        assertThat(SentText.from(sent.toFrame())).isEqualTo(sent);
    }

    @Test
    void aPictureAndACropComeThrough() throws IOException {
        var image = new SentImage(
                1, 20, 30, Optional.of(new PicturePrint(1, -2, 3, -4)), ByteBuffer.wrap(new byte[] {1, 2, 3}));
        var crop = new SentCrop(new Place(2, new Box(0.5, 0.5, 0.25, 0.125)), ByteBuffer.wrap(new byte[] {4, 5}));

        assertThat(SentImage.from(image.toFrame())).isEqualTo(image);
        assertThat(SentCrop.from(crop.toFrame())).isEqualTo(crop);
    }

    @Test
    void aCropOutsideThePageIsRefused() {
        var payload = ByteBuffer.allocate(4 + 4 * 8)
                .putInt(1)
                .putDouble(0.9)
                .putDouble(0)
                .putDouble(0.9)
                .putDouble(0);

        assertThatThrownBy(() -> SentCrop.from(new Frame(FrameKind.CROP, payload.flip())))
                .isInstanceOf(BadFrame.class);
    }
}
