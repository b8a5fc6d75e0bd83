package no.postmottak.signature.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.signature.Kind;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureEvidence;
import org.apache.pdfbox.Loader;

/** Finds electronic signatures [elektronisk signatur] in a file: a strict gate first, then EU DSS, and both must agree. */
public final class ElectronicSignatures {

    /** More than any signing program writes; each may be as long as the file to check. */
    private static final int MOST_REFERENCES = 500;

    private final Cryptography validation;

    public ElectronicSignatures(TrustAnchors anchors, Clock clock) {
        this(new DssValidation(anchors, clock)::check);
    }

    ElectronicSignatures(Cryptography validation) {
        this.validation = validation;
    }

    public List<SignatureEvidence> find(Path file) {
        try {
            return find(FileBytes.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<SignatureEvidence> find(byte[] file) {
        return find(FileBytes.of(file));
    }

    List<SignatureEvidence> find(FileBytes file) {
        return switch (FileKind.of(file)) {
            case PDF -> inPdf(file);
            case ASIC -> inContainer(file);
            case CADES -> around(file, Kind.CADES_SIGNATURE);
            case XADES -> inXml(file);
            case SDO -> List.of(ElectronicEvidence.of(Kind.BANKID_SDO, ReasonCode.SDO_RECOGNISED));
            case OTHER -> List.of();
        };
    }

    private List<SignatureEvidence> inPdf(FileBytes file) {
        try (var document = Loader.loadPDF(file.upTo(file.length()))) {
            var evidence = new ArrayList<>(PdfMarks.in(document));
            var fields = SignedPdf.fields(file, document);
            if (!fields.isEmpty()) {
                evidence.addAll(checked(fields, file));
            } else if (file.count("/ByteRange") > 0) {
                evidence.add(ElectronicEvidence.suspicious(Set.of(GateRule.BYTE_RANGE_COUNT)));
            }
            return evidence;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return file.count("/ByteRange") > 0
                    ? List.of(ElectronicEvidence.of(Kind.PDF_SIGNATURE, ReasonCode.NOT_CHECKABLE))
                    : List.of();
        }
    }

    private List<SignatureEvidence> checked(List<SignedPdf.Field> fields, FileBytes file) {
        if (fields.getFirst().broken().contains(GateRule.TOO_MANY)) {
            // nobody signs so often: they are told as one, and would only keep the worker busy
            return List.of(ElectronicEvidence.suspicious(Set.of(GateRule.TOO_MANY)));
        }
        var checked = check(file);
        return fields.stream().map(field -> evidence(field, checked)).toList();
    }

    private List<SignatureEvidence> inContainer(FileBytes file) {
        return new ContainerGate(file).isPlain()
                ? around(file, Kind.ASIC_SIGNATURE)
                : List.of(ElectronicEvidence.oddContainer());
    }

    private List<SignatureEvidence> inXml(FileBytes file) {
        return file.count("Reference") > MOST_REFERENCES
                ? List.of(ElectronicEvidence.of(Kind.XADES_SIGNATURE, ReasonCode.NOT_CHECKABLE))
                : around(file, Kind.XADES_SIGNATURE);
    }

    private List<SignatureEvidence> around(FileBytes file, Kind kind) {
        var checked = check(file);
        return checked.isEmpty()
                ? List.of(ElectronicEvidence.of(kind, ReasonCode.NOT_CHECKABLE))
                : checked.stream()
                        .map(each -> ElectronicEvidence.ofFile(kind, each))
                        .toList();
    }

    /** DSS is given files made to break it: what it cannot check is unchecked, never sound. */
    private List<CheckedSignature> check(FileBytes file) {
        try {
            return validation.check(file);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }

    private static SignatureEvidence evidence(SignedPdf.Field field, List<CheckedSignature> checked) {
        if (SignatureGate.isTimeStamp(field.signature())) {
            return ElectronicEvidence.timeStamp(field);
        }
        var matching = checked.stream()
                .filter(signature -> signature.byteRange().equals(field.byteRange()))
                .toList();
        return ElectronicEvidence.ofField(
                field, matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty());
    }
}
