package no.postmottak.checklist;

import java.nio.file.Path;
import no.postmottak.checklist.adapter.ChecklistsYaml;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.deadline.adapter.LegalRegimesYaml;
import no.postmottak.submission.Submissions;

/** The checklists and the law as they are shipped, for tests. */
public final class ShippedLists {

    private static final Path CONFIG = Path.of("config");

    private ShippedLists() {}

    public static Checklists checklists() {
        return ChecklistsYaml.read(CONFIG.resolve("checklists.yaml"));
    }

    public static Supplements supplements(Submissions submissions) {
        var law = LegalRegimesYaml.read(CONFIG.resolve("legal-regimes.yaml")).withCorrectionDays(14);
        return new Supplements(checklists(), new Deadlines(law, new WorkingDays(new JollydayHolidays())), submissions);
    }
}
