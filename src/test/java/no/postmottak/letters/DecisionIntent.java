package no.postmottak.letters;

import java.util.Optional;

/** The decision the sender names: who made it, and the dates as typed, {@code yyyy-mm-dd}. */
public record DecisionIntent(String authority, Optional<String> madeOn, Optional<String> receivedOn) {}
