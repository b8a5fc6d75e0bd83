package no.postmottak.submission;

import java.util.Optional;

/** Where the applicant lives, as typed: a municipality or a postcode in Norway, or a country. */
public record Residence(Optional<String> municipality, Optional<String> postcode, Optional<String> country) {

    public static final Residence UNTOLD = new Residence(Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return "residence withheld";
    }
}
