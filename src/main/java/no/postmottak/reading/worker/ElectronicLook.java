package no.postmottak.reading.worker;

import java.nio.file.Path;
import java.util.List;
import no.postmottak.signature.SignatureEvidence;

/** A look into a file for electronic signatures. */
@FunctionalInterface
interface ElectronicLook {
    List<SignatureEvidence> into(Path file);
}
