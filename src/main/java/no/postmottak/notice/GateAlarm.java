package no.postmottak.notice;

/** Hears of each notice that the gate held back, so that a person looks into it. */
@FunctionalInterface
public interface GateAlarm {

    /** Called once per refusal; knows the way out and the reason, not the contact or what was to be said. */
    void refused(Channel channel, RefusalReason reason);
}
