package no.postmottak.letters;

/** Who the sender says they are, and how they want to hear back. */
public record SenderIntent(String role, String name, String email, String mobile, String language) {}
