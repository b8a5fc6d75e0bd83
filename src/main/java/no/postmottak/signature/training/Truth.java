package no.postmottak.signature.training;

import java.util.List;
import java.util.Optional;
import no.postmottak.signature.Box;

/** Where the signatures of a page are, and what a group of ink is by that. */
record Truth(List<Box> signatures) {

    Truth {
        signatures = List.copyOf(signatures);
    }

    /** Yes: it lies on a signature and covers a good part of it; no: elsewhere; empty where one could say either. */
    Optional<Boolean> isSignature(Box box) {
        var within = 0.0;
        var covered = 0.0;
        for (var signature : signatures) {
            var shared = box.overlap(signature);
            within = Math.max(within, shared / Math.max(1e-9, box.area()));
            covered = Math.max(covered, shared / Math.max(1e-9, signature.area()));
        }
        if (within >= 0.5 && covered >= 0.15) {
            return Optional.of(true);
        }
        return within < 0.15 && covered < 0.15 ? Optional.of(false) : Optional.empty();
    }

    /** Whether a box that is shown to a person lies on a signature. */
    boolean isShownBy(Box box) {
        return signatures.stream().anyMatch(signature -> signature.overlap(box) > 0.1 * signature.area());
    }
}
