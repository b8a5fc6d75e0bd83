package no.postmottak.notice;

/** A notice put into words: its text and, for e-mail only, the subject. */
public record Words(String subject, String text) {}
