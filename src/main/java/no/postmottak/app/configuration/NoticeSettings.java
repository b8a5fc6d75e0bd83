package no.postmottak.app.configuration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/** When notices leave, how many, and what they may say. */
public record NoticeSettings(
        @Min(1) @Max(30) int reminderDays,
        @NotNull LocalTime quietFrom,
        @NotNull LocalTime quietUntil,
        @Min(1) int smsToOneADay,
        @Min(1) int smsInAllADay,
        @Valid @NotNull Letters letters) {

    /** How old a contact may be for letters, when an unopened one is told of again, and what notices may say of them. */
    public record Letters(
            @Min(1) @Max(60) int contactMonths,
            @Min(1) @Max(60) int unopenedDays,
            boolean nameDecisions) {}
}
