package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.postmottak.signature.SignatureSettings;
import no.postmottak.signature.worker.ElectronicSignatures;
import no.postmottak.signature.worker.InkFinder;
import no.postmottak.signature.worker.InkModel;
import no.postmottak.signature.worker.TrustAnchors;

/** The two ways to look for a signature: with the eye, and with a certificate. */
record SignatureLooks(InkLook ink, ElectronicLook electronic) {

    /** Without a folder of certificates no issuer is trusted, and an electronic signature stays unsure. */
    static SignatureLooks trusting(Path anchors, Clock clock) throws IOException {
        var trusted = Files.isDirectory(anchors) ? TrustAnchors.inFolder(anchors) : new TrustAnchors(List.of());
        var electronic = new ElectronicSignatures(trusted, clock);
        var ownModel = anchors.resolve(SignatureSettings.OWN_MODEL);
        var finder = Files.isRegularFile(ownModel) ? new InkFinder(InkModel.in(ownModel)) : new InkFinder();
        return new SignatureLooks(finder::look, electronic::find);
    }
}
