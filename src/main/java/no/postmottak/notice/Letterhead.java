package no.postmottak.notice;

import java.util.regex.Pattern;

/** What all notices have in common [brevhode]: the domain people are asked to open, and whom notices come from. */
public record Letterhead(String domain, EmailAddress mailFrom, String smsSender) {

    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final Pattern SMS_SENDER = Pattern.compile("[A-Za-z][A-Za-z0-9 ]{0,9}[A-Za-z0-9]");

    public Letterhead {
        if (!DOMAIN.matcher(domain).matches()) {
            throw new IllegalArgumentException("the domain in notices is a plain domain name without a scheme");
        }
        if (!SMS_SENDER.matcher(smsSender).matches()) {
            throw new IllegalArgumentException("an SMS sender has two to eleven letters and digits, a letter first");
        }
    }
}
