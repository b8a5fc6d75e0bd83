package no.postmottak.app.configuration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/** When notices leave, how many, and how old a contact may be. */
public record NoticeSettings(
        @Min(1) @Max(30) int reminderDays,
        @NotNull LocalTime quietFrom,
        @NotNull LocalTime quietUntil,
        @Min(1) int smsToOneADay,
        @Min(1) int smsInAllADay,
        @Min(1) @Max(60) int contactMonths,
        @Min(1) @Max(60) int letterDays) {}
