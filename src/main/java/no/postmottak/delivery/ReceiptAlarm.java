package no.postmottak.delivery;

import no.postmottak.casefile.Authority;

/** Hears of each receipt that was refused, so that a person looks into it. */
@FunctionalInterface
public interface ReceiptAlarm {

    /** Called once per refusal; knows who asked and why it was refused, nothing of the case. */
    void refused(Authority asking, Receiving.Refusal reason);
}
