package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.postmottak.reading.ReadingCopy.Conformance;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a copy is the PDF/A-2b it was made as; its many classes are loaded by the first question only. */
final class ConformanceCheck {

    private static final PDFAFlavour MADE_AS = PDFAFlavour.PDFA_2_B;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ConformanceCheck() {}

    /** What cannot be parsed deviates; where veraPDF itself fails, nobody knows. */
    static CheckedCopy of(Path copy) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(copy.toFile(), MADE_AS);
                var validator = foundry.createValidator(MADE_AS, false)) {
            return told(validator.validate(parser));
        } catch (ModelParsingException | EncryptedPdfException unreadable) {
            return new CheckedCopy(Conformance.DEVIATES, List.of());
        } catch (ValidationException | IOException | RuntimeException | StackOverflowError failed) {
            return new CheckedCopy(Conformance.NOT_CHECKED, List.of());
        }
    }

    private static CheckedCopy told(ValidationResult result) {
        if (result.isCompliant()) {
            return new CheckedCopy(Conformance.CONFORMS, List.of());
        }
        var broken = result.getFailedChecks().keySet().stream()
                .map(rule -> rule.getClause())
                .distinct()
                .sorted()
                .limit(CheckedCopy.MOST_CLAUSES)
                .toList();
        return new CheckedCopy(Conformance.DEVIATES, broken);
    }
}
