package no.postmottak.submission;

import java.time.Instant;

/** That a person found the sender to be who they say, in this role; who confirmed it is a pseudonym. */
public record ConfirmedSender(Role role, String by, Instant at) {}
