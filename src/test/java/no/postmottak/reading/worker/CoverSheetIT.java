package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.DufNumberRules;
import no.postmottak.casefile.KnownCases;
import no.postmottak.filing.CaseMatch;
import no.postmottak.filing.CaseMatching;
import no.postmottak.reading.CoverSheet;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.DufMention;
import no.postmottak.reading.Facts;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.SaidCoverSheet;
import no.postmottak.reading.adapter.ForkedReader;
import no.postmottak.reading.adapter.ReadingSettings;
import no.postmottak.reading.adapter.Workers;
import no.postmottak.review.SetAsideReason;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A cover sheet as a real worker reads it from a scan, and what comes of it when it is for another case than was typed. */
class CoverSheetIT {

    private static final DufNumber ON_THE_SHEET = new DufNumber("190000000108");
    private static final String OTHER = "190000000307";
    private static final CoverSheet SHEET = CoverSheet.ofCase(new Reference("K7Q2-9XPM"), ON_THE_SHEET);

    private final CaseMatching matching = new CaseMatching(
            new KnownCases(
                    CaseOf.numbers(ON_THE_SHEET.digits()).file(),
                    CaseOf.numbers(OTHER).file()),
            new DufNumberRules(Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC), 1960, true));

    private static DocumentFacts facts;

    @BeforeAll
    static void readTheScan() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new CoverScan(SHEET, 41).picture(), "png", png);
        var settings = ReadingSettings.defaults();
        try (var pool = Workers.open(settings)) {
            facts = new ForkedReader(pool, new MemoryVault(), settings)
                    .read(new DocumentToRead(
                            UUID.randomUUID(), png.size(), () -> new ByteArrayInputStream(png.toByteArray())));
        }
    }

    @Test
    void theSheetAndItsNumberAreFactsOfTheDocument() {
        assertThat(facts.said().statements().coverSheets()).containsExactly(new SaidCoverSheet(SHEET.code(), 1));
        assertThat(facts.said().dufNumbers()).containsExactly(new DufMention(ON_THE_SHEET, true, 1));
    }

    @Test
    void aSheetForAnotherCaseThanTypedIsSetAsideWithBothShown() {
        var typed = Submitted.appeal().with(OTHER).bringing(1);

        var match = matching.match(typed, new Facts(List.of(facts)));

        assertThat(match)
                .isEqualTo(new CaseMatch.Unclear(
                        SetAsideReason.NUMBERS_DISAGREE, List.of(OTHER), List.of(ON_THE_SHEET.digits()), List.of()));
    }

    @Test
    void aSheetForTheCaseThatWasTypedAgrees() {
        var typed = Submitted.appeal().with(ON_THE_SHEET.digits()).bringing(1);

        assertThat(matching.match(typed, new Facts(List.of(facts)))).isInstanceOf(CaseMatch.OnCases.class);
    }
}
