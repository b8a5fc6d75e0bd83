package no.postmottak.delivery;

import no.postmottak.casefile.Authority;

/** An officer's wish to pass a delivery on [oversendelse]: to whom, by whom (a pseudonym) and why. */
public record Forwarding(Authority to, String actor, Why why) {

    /** Why something is passed on; closed, since the sender may read it and free text would tell on people. */
    public enum Why {
        DECISION_UPHELD("the decision was upheld, and the appeal goes on to the appeal body"),
        CASE_IS_THERE("the other authority has the case now"),
        NOT_OURS_TO_DECIDE("the other authority decides in this matter");

        private final String reason;

        Why(String reason) {
            this.reason = reason;
        }

        /** The reason as a routing records it. */
        public String reason() {
            return reason;
        }
    }
}
