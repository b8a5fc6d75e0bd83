package no.postmottak.submission;

import java.util.List;

/** What a sender is told when everything is kept: stored with the submission so that a repeat is the same, byte for byte. */
public record Acknowledgement(
        Reference reference, Arrival arrival, List<Kept> documents, Receipt receipt, ReceiptCode receiptCode) {

    public Acknowledgement {
        documents = List.copyOf(documents);
    }

    /** A document as the receipt names it. */
    public record Kept(String name, String sha256, long bytes) {

        @Override
        public String toString() {
            return "kept document withheld";
        }
    }
}
