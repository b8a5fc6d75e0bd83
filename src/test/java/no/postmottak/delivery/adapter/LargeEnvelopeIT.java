package no.postmottak.delivery.adapter;

import java.nio.file.Path;
import no.postmottak.vault.SmallProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeEnvelopeIT {

    @TempDir
    Path folder;

    @Test
    void threeHundredMegabytesArePackedSealedAndOpenedByAProcessWithFortyEightMegabytesOfMemory() throws Exception {
        new SmallProcess(LargeEnvelope.class, 48).mustDo(folder, 300L << 20, folder.resolve("vault"));
    }
}
