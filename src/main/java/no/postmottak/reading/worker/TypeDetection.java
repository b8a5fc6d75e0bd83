package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Tells what kind of file it is from its bytes alone; what the sender calls it counts for nothing. */
final class TypeDetection {

    private final Detector detector = new OverlookedTypes();

    String of(Path file) throws IOException {
        // without a resource name in the metadata no detector can go by it
        try (var in = TikaInputStream.get(file, new Metadata())) {
            return detector.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    Detector detector() {
        return detector;
    }
}
