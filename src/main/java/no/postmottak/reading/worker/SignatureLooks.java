package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.postmottak.signature.JudgedBundle;
import no.postmottak.signature.SignatureSettings;
import no.postmottak.signature.worker.AnchorFolders;
import no.postmottak.signature.worker.BundleJudgement;
import no.postmottak.signature.worker.ElectronicSignatures;
import no.postmottak.signature.worker.InkFinder;
import no.postmottak.signature.worker.InkModel;

/** The ways to look for a signature: with the eye, with a certificate, and with what was sent or fetched beside it. */
record SignatureLooks(InkLook ink, ElectronicLook electronic, BundleLook expert) {

    /** A look at a signed file with all that helps to judge it, taken apart in a folder of its own. */
    @FunctionalInterface
    interface BundleLook {
        JudgedBundle judge(Path bundle, Path folder) throws IOException;
    }

    /** Without a folder of certificates no issuer is trusted, and an electronic signature stays unsure. */
    static SignatureLooks trusting(Path anchors, Path listed, Clock clock) throws IOException {
        var folders = new AnchorFolders(List.of(anchors, listed));
        var ownModel = anchors.resolve(SignatureSettings.OWN_MODEL);
        var finder = Files.isRegularFile(ownModel) ? new InkFinder(InkModel.in(ownModel)) : new InkFinder();
        return new SignatureLooks(
                finder::look,
                file -> new ElectronicSignatures(folders.current(), clock).find(file),
                (bundle, folder) -> new BundleJudgement(folders.current(), clock).of(bundle, folder));
    }
}
