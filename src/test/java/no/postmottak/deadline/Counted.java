package no.postmottak.deadline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.deadline.adapter.LegalRegimesYaml;

/** Deadlines counted by the configuration that is shipped, with two weeks chosen for corrections. */
final class Counted {

    static final LegalRegimes LAW =
            LegalRegimesYaml.read(Path.of("config/legal-regimes.yaml")).withCorrectionDays(14);
    static final WorkingDays WORKING_DAYS = new WorkingDays(new JollydayHolidays());
    static final Deadlines DEADLINES = new Deadlines(LAW, WORKING_DAYS);

    private Counted() {}

    /** The terms the act that applies today knows; sending again after a loss is the coming act's alone. */
    static List<Term> terms() {
        return Arrays.stream(Term.values()).filter(term -> term != Term.RESEND).toList();
    }

    static LegalRegimes lawFrom(String day, DecidingDate decidingDate) {
        var coming = LAW.coming();
        var dated = coming.commencing(new Commencement.From(LocalDate.parse(day)));
        return new LegalRegimes(LAW.current(), dated, decidingDate, LAW.dublin());
    }
}
