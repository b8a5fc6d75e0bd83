package no.postmottak.signature;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Whether issuers may be asked if certificates were revoked, which hosts may be called, and how long an answer may take. */
public record RevocationSettings(
        boolean enabled,
        @NotNull List<String> hosts,
        @Min(1) @Max(60) int seconds) {

    public RevocationSettings {
        hosts = List.copyOf(hosts);
    }
}
