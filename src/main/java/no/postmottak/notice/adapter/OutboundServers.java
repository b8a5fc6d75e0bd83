package no.postmottak.notice.adapter;

/** The two servers that notices are handed to, and the credentials for them. */
public record OutboundServers(MailServer mail, SmsCentre sms, OutboundCredentials credentials) {}
