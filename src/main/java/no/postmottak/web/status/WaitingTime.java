package no.postmottak.web.status;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.submission.SubmissionKind;

/** How long an authority says that it usually takes [veiledende ventetid], who said so, and when that was last looked up. */
public record WaitingTime(
        @NotNull SubmissionKind kind,
        @NotNull Authority.Kind authority,
        @NotNull Span upTo,
        boolean dublinOnly,
        @NotBlank String source,
        Optional<LocalDate> asOf,
        boolean madeUp) {

    /** A number of days, weeks or months. */
    public record Span(
            @Min(1) @Max(400) int number, @NotNull Unit unit) {}

    /** What the number counts. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS
    }
}
