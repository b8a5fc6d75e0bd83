package no.postmottak.notice.demo;

import java.time.Instant;

/** An SMS as the demo SMS centre was handed it, with its data coding and the bytes in hexadecimal. */
public record ReceivedSms(Instant at, String sender, String to, String text, int dataCoding, String bytes) {}
