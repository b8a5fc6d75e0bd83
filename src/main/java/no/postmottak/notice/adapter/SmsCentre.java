package no.postmottak.notice.adapter;

import java.time.Duration;

/** Where the SMS centre is, how long to wait for it, and how often to ask whether the line is alive. */
public record SmsCentre(String host, int port, Duration timeout, Duration enquireEvery) {}
