package no.postmottak.delivery;

/** Who receives, how their signed receipts and certificates are judged, and who hears of what is wrong with them. */
public record Receivers(Authorities authorities, SignedReceipts receipts, CertificateChoice choice, Alarms alarms) {

    /** Who hears of a false receipt, and of an envelope that cannot be sealed. */
    public record Alarms(ReceiptAlarm receipt, HeldAlarm held) {}
}
