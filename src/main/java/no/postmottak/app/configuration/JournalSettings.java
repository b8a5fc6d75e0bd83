package no.postmottak.app.configuration;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Where copies of the journal's checkpoints lie, and how often one is signed while the journal grows. */
public record JournalSettings(
        Optional<Path> secondPlace,

        @NotNull
        @DurationMin(millis = 1, message = "must be longer than no time at all")
        @DurationMax(minutes = 1, message = "must be no longer than a minute")
        Duration checkpointEvery) {}
