package no.postmottak.vault.adapter;

import java.nio.file.Path;
import no.postmottak.vault.SmallProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeDocumentIT {

    @TempDir
    Path folder;

    @Test
    void threeHundredMegabytesGoInAndOutOfAProcessWithFortyMegabytesOfMemory() throws Exception {
        new SmallProcess(LargeDocument.class, 40).mustDo(folder, 300L << 20, folder);
    }
}
