package no.postmottak.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import no.postmottak.submission.SubmissionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a police counter or a mail room says of paper by where it lays the scan. */
final class TrayTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            scans/appeal/klage.pdf                             | APPEAL        | -
            scans/appeal/handed-in-2026-11-20/klage.pdf        | APPEAL        | 2026-11-20
            scans/expense-claim/postmarked-2026-11-20/krav.pdf | EXPENSE_CLAIM | 2026-11-20
            scans/handed-in-2026-11-20/brev.pdf                | OTHER         | 2026-11-20
            scans/appeal/handed-in-2026-11-31/klage.pdf        | APPEAL        | -
            scans/appeal/handed-in-friday/klage.pdf            | APPEAL        | -
            scans/brev.pdf                                     | OTHER         | -
            """)
    void theFoldersSayWhatItIsAndWhenItWasHandedIn(Path scan, SubmissionKind kind, LocalDate day) {
        var tray = Tray.of(scan);

        assertThat(tray.kind()).isEqualTo(kind);
        assertThat(tray.handedIn().orElse(null)).isEqualTo(day);
    }
}
