package no.postmottak.reading.worker;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a file is the PDF/A-2b it says it is. */
public final class PdfA {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfA() {}

    /** The clauses it breaks; none when it conforms. */
    public static List<String> clausesBrokenBy(byte[] pdf) {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(broken -> broken.getRuleId().getClause() + ": " + broken.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception unreadable) {
            throw new IllegalStateException("veraPDF cannot read the file", unreadable);
        }
    }
}
