package no.postmottak.signature;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * Whether issuers come from the European list of trusted lists, where it lies, who signs it, for which states its lists
 * are taken, which hosts may be called, and how often.
 */
public record TrustedListSettings(
        boolean enabled,
        @NotBlank String listOfLists,
        @NotBlank String signers,
        @NotNull List<@Pattern(regexp = "[A-Z]{2}") String> territories,
        @NotNull List<String> hosts,
        @Min(1) int refreshHours) {

    public TrustedListSettings {
        territories = List.copyOf(territories);
        hosts = List.copyOf(hosts);
    }
}
