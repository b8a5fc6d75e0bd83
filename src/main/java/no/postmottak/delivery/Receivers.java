package no.postmottak.delivery;

/** Who receives, how their signed receipts are read, and who hears of a false one. */
public record Receivers(Authorities authorities, SignedReceipts receipts, ReceiptAlarm alarm) {}
