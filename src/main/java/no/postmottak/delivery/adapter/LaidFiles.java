package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.postmottak.delivery.DeliveryId;

/** What files are called where envelopes and receipts are laid; names tell nothing but the delivery. */
final class LaidFiles {

    static final String RECEIPT = ".receipt.jws";
    static final String RECEIPTS = "receipts";

    private static final int LONGEST_RECEIPT = 8_192;

    private LaidFiles() {}

    static String envelope(DeliveryId delivery) {
        return delivery + ".asice.p7m";
    }

    static Optional<DeliveryId> deliveryOf(String receiptName) {
        return receiptName.endsWith(RECEIPT)
                ? DeliveryId.parse(receiptName.substring(0, receiptName.length() - RECEIPT.length()))
                : Optional.empty();
    }

    /** What is too long is cut, and is no receipt then. */
    static String text(InputStream in) throws IOException {
        return new String(in.readNBytes(LONGEST_RECEIPT), StandardCharsets.ISO_8859_1).strip();
    }
}
