package no.postmottak.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One way by which envelopes get to a receiver. */
public interface Transport {

    /** Brings it there; throws what failed, and what may be better another time. */
    Taken bring(Delivery delivery, Path sealed) throws IOException;

    /** Whether the envelope is sealed by those who carry it, and not before. */
    default boolean isSealedOnTheWay() {
        return false;
    }

    /** Receipts that were laid where this way leads; a way that brings none has none. */
    default List<LaidReceipt> receipts() throws IOException {
        return List.of();
    }

    /** The receiver's side took it, with the receipt if that came at once. */
    record Taken(Optional<String> receipt, String code) {}

    /** A receipt somebody laid down, and what becomes of it once it was looked at. */
    record LaidReceipt(DeliveryId delivery, String compactJws, Removal removal) {}

    /** Takes a receipt away from where it was laid. */
    @FunctionalInterface
    interface Removal {
        void remove() throws IOException;
    }

    /** The receiver's side will never take it: trying again would be in vain. */
    final class NeverTaken extends IOException {

        private static final long serialVersionUID = 1L;

        public NeverTaken(String code) {
            super(code);
        }
    }

    /** It was not taken, for a reason the receiver's side has told by a code. */
    final class NotTaken extends IOException {

        private static final long serialVersionUID = 1L;

        public NotTaken(String code) {
            super(code);
        }
    }
}
