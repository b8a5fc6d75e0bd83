package no.postmottak.web.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A submission's form exactly as it was typed or sent. Its only rules are limits of size: a number, date, name or
 * role that is missing or makes no sense is for a person to ask about, never a reason to refuse.
 */
record SubmissionInput(
        @Size(max = 100) String kind,
        @Valid Claim about,
        @Valid From sender,
        @Valid Lives residence,
        Optional<@Size(max = 100) String> inReplyTo,
        @Size(max = 100) Map<@Size(max = 200) String, @Size(max = 20_000) String> details,
        Optional<@Size(max = 50_000) String> message) {

    /** The case the sender means. */
    record Claim(
            @Size(max = 50) List<@Size(max = 200) String> dufNumbers,
            Optional<@Size(max = 200) String> caseNumber,
            Optional<@Valid About> decision) {}

    /** The decision the sender means. */
    record About(
            @Size(max = 200) String authority,
            Optional<@Size(max = 200) String> madeOn,
            Optional<@Size(max = 200) String> receivedOn,
            Optional<@Valid Span> receivedBetween,
            Optional<@Size(max = 1000) String> how) {}

    /** Two days between which something happened. */
    record Span(
            @Size(max = 200) String earliest,
            @Size(max = 200) String latest) {}

    /** Who sends. */
    record From(
            @Size(max = 200) String role,
            @Size(max = 500) String name,
            Optional<@Size(max = 500) String> email,
            Optional<@Size(max = 100) String> mobile,
            @Size(max = 100) String language) {}

    /** Where the applicant lives. */
    record Lives(
            Optional<@Size(max = 200) String> municipality,
            Optional<@Size(max = 100) String> postcode,
            Optional<@Size(max = 200) String> country) {}

    @Override
    public String toString() {
        return "submission input withheld";
    }
}
