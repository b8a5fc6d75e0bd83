package no.postmottak.web.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Decision;
import no.postmottak.casefile.Representative;

/** A case as an authority's system tells it; unlike what people send, it must keep every rule. */
record CaseInput(
        @NotBlank @Size(max = 100) String caseNumber,
        @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = "[0-9]{12}") String> dufNumbers,
        @NotNull @Valid People people,
        @NotNull @Size(max = 200) List<@NotNull @Valid Made> decisions,
        @NotBlank @Size(max = 60) String holder,
        @NotNull Boolean protectionCase,
        Optional<@Size(max = 50) List<@NotNull @Valid Held>> held) {

    /** A document that an authority has already. */
    record Held(
            @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String document,
            @NotBlank @Size(max = 60) String by) {}

    /** The applicants and those who act for them. */
    record People(
            @NotNull @Size(max = 50) List<@NotNull @Valid Applicant> applicants,
            @NotNull @Size(max = 50) List<@NotNull @Valid Agent> representatives) {}

    /** One applicant. */
    record Applicant(
            @NotBlank @Size(max = 500) String name,
            Optional<LocalDate> born,
            Optional<@Pattern(regexp = "[0-9]{12}") String> dufNumber,
            Optional<@Size(min = 1, max = 255) String> personId,
            Optional<@Valid Reached> contact) {}

    /** One who acts for an applicant. */
    record Agent(
            @NotNull Representative.Kind kind,
            @NotBlank @Size(max = 500) String name,
            Optional<@Size(min = 1, max = 255) String> personId,
            Optional<@Valid Reached> contact,
            Optional<@Size(max = 500) String> scope) {}

    /** Where somebody has been shown to be reachable. */
    record Reached(
            Optional<@Size(max = 254) String> email,
            Optional<@Size(max = 20) String> mobile,
            @NotBlank @Size(max = 35) String language,
            @NotNull LocalDate verifiedOn) {}

    /** One decision. */
    record Made(
            @NotBlank @Size(max = 60) String madeBy,
            @NotNull LocalDate madeOn,
            Optional<LocalDate> notifiedOn,
            @NotNull Decision.Outcome outcome,
            Optional<@Size(max = 100) String> number) {}

    @Override
    public String toString() {
        return "case withheld";
    }
}
