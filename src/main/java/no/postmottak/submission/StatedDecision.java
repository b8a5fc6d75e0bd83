package no.postmottak.submission;

import java.util.Optional;

/** The decision a sender writes about, as typed: nothing here has been checked, dates included. */
public record StatedDecision(
        String authority,
        Optional<String> madeOn,
        Optional<String> receivedOn,
        Optional<Between> receivedBetween,
        Optional<String> how) {

    /** Two typed days between which the decision reached the sender, who does not know the exact one. */
    public record Between(String earliest, String latest) {

        @Override
        public String toString() {
            return "typed days withheld";
        }
    }

    @Override
    public String toString() {
        return "stated decision withheld";
    }
}
