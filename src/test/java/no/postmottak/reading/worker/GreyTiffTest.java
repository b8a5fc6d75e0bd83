package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class GreyTiffTest {

    @Test
    void anyReaderOfTiffSeesThePage() throws IOException {
        byte[] values = {0, 10, (byte) 200, (byte) 255, 127, 1};
        var out = new ByteArrayOutputStream();

        GreyTiff.write(new Shades(3, 2, values), out);

        var seen = Shades.of(ImageIO.read(new ByteArrayInputStream(out.toByteArray())));
        assertThat(seen.width).isEqualTo(3);
        assertThat(seen.height).isEqualTo(2);
        assertThat(seen.values).containsExactly(values);
    }
}
